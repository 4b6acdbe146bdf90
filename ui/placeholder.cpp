namespace ck { void room_ui() {} }
