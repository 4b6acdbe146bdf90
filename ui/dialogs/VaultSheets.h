// The key of a project's personal data: made once, opened by keychain or passphrase.
#pragma once

#include "workflow/Session.h"

class QWidget;

namespace ck::ui
{

// Makes sure personal data can be read and entered; asks for a passphrase, or for a first one. False where
// the person left or it did not work.
bool openVault(workflow::Session &session, QWidget *parent);

} // namespace ck::ui
