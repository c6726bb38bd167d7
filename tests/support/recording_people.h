#pragma once

#include "unknot/core/ports/people.h"
#include "unknot/core/ports/reminder.h"

#include <algorithm>
#include <string>
#include <vector>

namespace unknot::test {

/// People in memory; keeps what was asked of it.
class RecordingPeople : public People {
public:
    std::vector<Person> people{{kFirstPerson, {}}};
    NameFault fault = NameFault::None;
    Result<void> changeAnswer;
    Result<std::string> removeAnswer{std::string("/kept")};
    std::vector<std::string> calls;
    bool hold = false; ///< Answers come only with release().
    std::function<void()> release;

    [[nodiscard]] std::vector<Person> all() const override { return people; }
    [[nodiscard]] NameFault faultOf(const std::string& name, const std::string&) const override
    {
        return name.empty() ? NameFault::Empty : fault;
    }
    [[nodiscard]] Result<std::string> add(const std::string& name) override
    {
        if (!changeAnswer.ok())
            return changeAnswer.error();
        people.push_back({"person-" + std::to_string(people.size() + 1), name});
        return people.back().id;
    }
    [[nodiscard]] Result<void> rename(const std::string& id, const std::string& name) override
    {
        for (Person& person : people)
            if (person.id == id)
                person.name = name;
        return changeAnswer;
    }
    void exportLog(const std::string& id, const std::string& file, Reply<void> reply) override
    {
        calls.push_back("export " + id + ' ' + file);
        answer([this, reply] { reply(changeAnswer); });
    }
    void remove(const std::string& id, Removal how, Reply<std::string> reply) override
    {
        calls.push_back((how == Removal::Delete ? "delete " : "set aside ") + id);
        answer([this, id, reply] {
            if (removeAnswer.ok())
                std::erase_if(people, [&](const Person& person) { return person.id == id; });
            reply(removeAnswer);
        });
    }

private:
    void answer(std::function<void()> reply)
    {
        if (hold)
            release = std::move(reply);
        else
            reply();
    }
};

/// Reminds nobody and keeps what was asked of it: "first 18:00 127", "first off".
class RecordingReminder : public Reminder {
public:
    std::vector<std::string> calls;
    Result<void> answer;

    void set(const std::string& person, const ReminderSettings& when, Reply reply) override
    {
        calls.push_back(person + ' ' + std::to_string(when.minuteOfDay) + ' ' + std::to_string(when.days));
        reply(answer);
    }
    void remove(const std::string& person, Reply reply) override
    {
        calls.push_back(person + " off");
        reply({});
    }
    void show(const std::string& person, Reply reply) override
    {
        calls.push_back(person + " shown");
        reply(answer);
    }
    void renew(const std::string& person, const ReminderSettings&) override
    {
        calls.push_back(person + " renew");
    }
};

} // namespace unknot::test
