#include "store/mailbox.h"

#include "support/catch.h"

#include <memory>
#include <thread>

using unknot::store::Mailbox;

TEST_CASE("What is put in comes out in order")
{
    Mailbox<int> mailbox;
    CHECK(mailbox.empty());
    for (int i = 0; i < 5; ++i)
        mailbox.put(i);
    CHECK_FALSE(mailbox.empty());
    mailbox.wait();
    CHECK(mailbox.takeAll() == std::vector<int>{0, 1, 2, 3, 4});
    CHECK(mailbox.empty());
    CHECK(mailbox.takeAll().empty());
}

TEST_CASE("What nobody took is destroyed with the mailbox")
{
    auto thing = std::make_shared<int>(1);
    {
        Mailbox<std::shared_ptr<int>> mailbox;
        mailbox.put(thing);
        mailbox.put(thing);
        CHECK(thing.use_count() == 3);
    }
    CHECK(thing.use_count() == 1);
}

TEST_CASE("Each sender's things keep their order and none is lost, with several sending at once")
{
    constexpr int kSenders = 3;
    constexpr int kEach = 20'000;
    struct Thing {
        int sender;
        int number;
    };
    Mailbox<Thing> mailbox;
    std::vector<std::thread> senders;
    for (int sender = 0; sender < kSenders; ++sender)
        senders.emplace_back([&mailbox, sender] {
            for (int number = 0; number < kEach; ++number)
                mailbox.put({sender, number});
        });
    std::vector<int> next(kSenders, 0);
    bool inOrder = true;
    for (int taken = 0; taken < kSenders * kEach;) {
        mailbox.wait();
        for (const Thing& thing : mailbox.takeAll()) {
            inOrder = inOrder && thing.number == next[static_cast<std::size_t>(thing.sender)]++;
            ++taken;
        }
    }
    for (auto& sender : senders)
        sender.join();
    CHECK(inOrder);
    CHECK(mailbox.empty());
}
