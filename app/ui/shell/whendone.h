// SPDX-FileCopyrightText: 2026 The Greenroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFuture>
#include <QFutureWatcher>
#include <QObject>

#include <utility>

namespace greenroom::ui {

/// Calls `done(value)` on the thread of `context` when the work finished; not at all when it was dropped or `context`
/// is gone. (QFuture::then with a context asserts in Qt 6.4 when the context dies first.)
template <typename Value, typename Done>
void whenDone(QFuture<Value> future, QObject *context, Done done)
{
    auto *watcher = new QFutureWatcher<Value>(context);
    QObject::connect(watcher, &QFutureWatcherBase::finished, context, [watcher, done = std::move(done)]() mutable {
        watcher->deleteLater();
        QFuture<Value> finished = watcher->future();
        if (!finished.isCanceled() && finished.resultCount() > 0)
            done(finished.takeResult());
    });
    watcher->setFuture(future);
}

} // namespace greenroom::ui
