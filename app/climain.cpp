// SPDX-FileCopyrightText: 2026 The Greenroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCoreApplication>

#include "cli/commandline.h"
#include "noinet.h"

int main(int argc, char **argv)
{
    greenroom::refuseInternetSockets();
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("greenroom-cli"));
    QCoreApplication::setApplicationVersion(QStringLiteral(GREENROOM_VERSION));
    return greenroom::cli::run(application.arguments().mid(1));
}
