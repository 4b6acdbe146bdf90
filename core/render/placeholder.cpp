namespace ck { void room_render() {} }
