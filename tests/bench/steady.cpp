#include "steady.h"

#include <pthread.h>
#include <sched.h>

namespace unknot::bench {

Steady::Steady()
{
    for (unsigned processor = 0; processor < std::thread::hardware_concurrency(); ++processor) {
        awake_.emplace_back([this] {
            while (!over_.load(std::memory_order_relaxed)) {
            }
        });
        const sched_param none{};
        pthread_setschedparam(awake_.back().native_handle(), SCHED_IDLE, &none);
    }
    const sched_param priority{.sched_priority = 10};
    first_ = pthread_setschedparam(pthread_self(), SCHED_FIFO, &priority) == 0;
}

Steady::~Steady()
{
    over_ = true;
    for (std::thread& thread : awake_)
        thread.join();
    const sched_param usual{};
    pthread_setschedparam(pthread_self(), SCHED_OTHER, &usual);
}

} // namespace unknot::bench
