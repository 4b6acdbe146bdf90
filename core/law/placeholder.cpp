namespace ck { void room_law() {} }
