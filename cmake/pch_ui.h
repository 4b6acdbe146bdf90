// Precompiled for the rooms with a screen.
#pragma once
#include "pch_core.h"
#include <QtWidgets>
