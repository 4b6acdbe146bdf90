namespace ck { void room_ingest() {} }
