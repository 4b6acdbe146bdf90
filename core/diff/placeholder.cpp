namespace ck { void room_diff() {} }
