#pragma once

#include <QObject>

namespace kopa::sync {

/// Whether there is any line to send on, as the system knows it. A line need not lead anywhere: a workshop's
/// network without the internet is one.
class LineWatch : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;
    ~LineWatch() override;

    /// True when the system cannot tell.
    virtual bool isThere() const = 0;
    /// The system knows of a page on which one has to sign in before anything else is let through.
    virtual bool asksToSignIn() const { return false; }

Q_SIGNALS:
    /// There is one again, none any more, or another one.
    void changed();
};

/// What Qt knows of the system's lines, where it has a backend that does.
class SystemLine : public LineWatch
{
    Q_OBJECT

public:
    explicit SystemLine(QObject *parent = nullptr);

    bool isThere() const override;
    bool asksToSignIn() const override;
};

} // namespace kopa::sync
