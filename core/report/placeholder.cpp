namespace ck { void room_report() {} }
