namespace ck { void room_compile() {} }
