namespace ck { void room_workflow() {} }
