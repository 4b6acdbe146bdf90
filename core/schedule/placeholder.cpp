namespace ck { void room_schedule() {} }
