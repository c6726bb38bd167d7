#pragma once

#include <QSemaphore>

#include <atomic>
#include <utility>
#include <vector>

namespace unknot::store {

/// Hands things from any thread to one that waits for them, in order for each sender. Putting one in never
/// waits: there is no lock that the other side could hold while it is not running.
template <class T>
class Mailbox {
public:
    Mailbox() = default;
    ~Mailbox() { takeAll(); }
    Mailbox(const Mailbox&) = delete;
    Mailbox& operator=(const Mailbox&) = delete;

    void put(T thing)
    {
        auto* node = new Node{std::move(thing), nullptr};
        // Once it is in, the node belongs to the other side: only what is kept here may be looked at.
        Node* older = newest_.load(std::memory_order_relaxed);
        do {
            node->older = older;
        } while (!newest_.compare_exchange_weak(older, node, std::memory_order_release,
                                                std::memory_order_relaxed));
        if (older == nullptr)
            filled_.release();
    }

    void wait() { filled_.acquire(); }

    [[nodiscard]] bool empty() const { return newest_.load(std::memory_order_relaxed) == nullptr; }

    /// Everything that is there, oldest first.
    std::vector<T> takeAll()
    {
        Node* oldest = nullptr;
        for (Node* node = newest_.exchange(nullptr, std::memory_order_acquire); node != nullptr;)
            oldest = std::exchange(node, std::exchange(node->older, oldest));
        std::vector<T> things;
        while (oldest != nullptr) {
            things.push_back(std::move(oldest->thing));
            delete std::exchange(oldest, oldest->older);
        }
        return things;
    }

private:
    struct Node {
        T thing;
        Node* older;
    };

    std::atomic<Node*> newest_{nullptr};
    QSemaphore filled_;
};

} // namespace unknot::store
