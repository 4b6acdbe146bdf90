// Long work reports how far it is and asks whether it should stop. Thread safe.
#pragma once

#include <atomic>
#include <functional>

namespace ck
{

class Progress
{
public:
    using Listener = std::function<void(double share)>; // 0.0 … 1.0; called on the working thread

    explicit Progress(Listener listener = {}) : m_listener(std::move(listener)) { }
    void report(double share) const
    {
        if (m_listener)
            m_listener(share);
    }
    void cancel() { m_cancelled.store(true, std::memory_order_relaxed); }
    bool isCancelled() const { return m_cancelled.load(std::memory_order_relaxed); }

private:
    Listener m_listener;
    std::atomic<bool> m_cancelled { false };
};

} // namespace ck
