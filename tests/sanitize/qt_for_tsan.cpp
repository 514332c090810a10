// SPDX-License-Identifier: GPL-3.0-or-later
//
// Qt's libraries are built without ThreadSanitizer, which therefore does not see that what is posted, emitted or given to a
// pool is handed over. These functions stand in front of Qt's of the same names, in the tests' programs only, and tell it so:
// everything that one thread did before it handed something over is seen by whoever is handed anything after that. This hides
// a race between two threads that hand each other something else in between; what threads share without Qt it does not touch.
//
// Compiled without the sanitizer.

#include <QCoreApplication>
#include <QSemaphore>
#include <QThread>
#include <QThreadPool>

#include <dlfcn.h>
#include <sanitizer/tsan_interface.h>

namespace {

char handedOver;

void giveAway()
{
    __tsan_release(&handedOver);
}

void takeOver()
{
    __tsan_acquire(&handedOver);
}

/// Qt's own function of this name.
template<typename Function>
Function *qts(const char *symbol)
{
    return reinterpret_cast<Function *>(dlsym(RTLD_NEXT, symbol));
}

} // namespace

bool QObject::event(QEvent *event)
{
    static const auto real = qts<bool(QObject *, QEvent *)>("_ZN7QObject5eventEP6QEvent");
    takeOver();
    const bool seen = real(this, event);
    giveAway();
    return seen;
}

void QObject::deleteLater()
{
    static const auto real = qts<void(QObject *)>("_ZN7QObject11deleteLaterEv");
    giveAway();
    real(this);
}

bool QMetaObject::invokeMethodImpl(QObject *object, QtPrivate::QSlotObjectBase *slot, Qt::ConnectionType type,
                                   void *ret)
{
    static const auto real = qts<bool(QObject *, QtPrivate::QSlotObjectBase *, Qt::ConnectionType, void *)>(
        "_ZN11QMetaObject16invokeMethodImplEP7QObjectPN9QtPrivate15QSlotObjectBaseEN2Qt14ConnectionTypeEPv");
    slot->ref(); // or it could go within Qt, when the other thread is done with it
    giveAway();
    const bool done = real(object, slot, type, ret);
    takeOver();
    slot->destroyIfLastRef();
    return done;
}

void QMetaObject::activate(QObject *sender, const QMetaObject *meta, int index, void **arguments)
{
    static const auto real =
        qts<void(QObject *, const QMetaObject *, int, void **)>("_ZN11QMetaObject8activateEP7QObjectPKS_iPPv");
    giveAway();
    real(sender, meta, index, arguments);
}

void QCoreApplication::postEvent(QObject *receiver, QEvent *event, int priority)
{
    static const auto real = qts<void(QObject *, QEvent *, int)>("_ZN16QCoreApplication9postEventEP7QObjectP6QEventi");
    giveAway();
    real(receiver, event, priority);
}

void QThreadPool::start(std::function<void()> function, int priority)
{
    static const auto real =
        qts<void(QThreadPool *, std::function<void()>, int)>("_ZN11QThreadPool5startESt8functionIFvvEEi");
    giveAway();
    real(
        this,
        [function = std::move(function)] {
            takeOver();
            function();
            giveAway();
        },
        priority);
}

bool QThread::wait(QDeadlineTimer deadline)
{
    static const auto real = qts<bool(QThread *, QDeadlineTimer)>("_ZN7QThread4waitE14QDeadlineTimer");
    const bool ended = real(this, deadline);
    takeOver();
    return ended;
}

void QSemaphore::acquire(int count)
{
    static const auto real = qts<void(QSemaphore *, int)>("_ZN10QSemaphore7acquireEi");
    real(this, count);
    takeOver();
}

bool QSemaphore::tryAcquire(int count)
{
    static const auto real = qts<bool(QSemaphore *, int)>("_ZN10QSemaphore10tryAcquireEi");
    const bool got = real(this, count);
    takeOver();
    return got;
}

bool QSemaphore::tryAcquire(int count, int timeout)
{
    static const auto real = qts<bool(QSemaphore *, int, int)>("_ZN10QSemaphore10tryAcquireEii");
    const bool got = real(this, count, timeout);
    takeOver();
    return got;
}

void QSemaphore::release(int count)
{
    static const auto real = qts<void(QSemaphore *, int)>("_ZN10QSemaphore7releaseEi");
    giveAway();
    real(this, count);
}
