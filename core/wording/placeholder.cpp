namespace ck { void room_wording() {} }
