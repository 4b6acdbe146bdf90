namespace ck { void room_secrets() {} }
