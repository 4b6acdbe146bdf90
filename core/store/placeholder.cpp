namespace ck { void room_store() {} }
