#pragma once
#include <sqlite3.h>
#include <sys/wait.h>
#include <unistd.h>

#include <catch2/catch_test_macros.hpp>
#include <filesystem>
#include <functional>
#include <memory>
#include <string>
#include <vector>

#include "base/scratch.h"
#include "kiosk/counts_store.h"

// A folder of counts, and what can go wrong with it.

namespace counts {

using namespace std::chrono_literals;

inline const model::Day saturday = model::Day(std::chrono::year(2026) / 11 / 21);
inline const model::Hour two = saturday + 14h;
/// So that no test waits long for a lock.
inline const kiosk::usage::Limits brief{.lock_timeout = 20ms};

inline kiosk::Tally sessions(std::int64_t number, model::Hour hour = two) {
    kiosk::Tally tally;
    tally.add(model::UsageCount{hour, model::UsageKind::session, "", number});
    return tally;
}

/// Of all days. Says nothing of problems.
inline std::int64_t sessions_in(const std::filesystem::path& state) {
    std::int64_t sum = 0;
    for (const auto& row : kiosk::usage::read(state, saturday - std::chrono::days(4000), saturday, brief).rows)
        if (row.kind == model::UsageKind::session) sum += row.count;
    return sum;
}

/// Somebody else's hand on the file.
class Other {
  public:
    explicit Other(const std::filesystem::path& state) : database_(opened(state), &sqlite3_close) {}
    /// SQLite's words when it refuses.
    std::string run(const std::string& sql) const {
        return sqlite3_exec(database_.get(), sql.c_str(), nullptr, nullptr, nullptr) == SQLITE_OK
                   ? std::string()
                   : sqlite3_errmsg(database_.get());
    }
    /// Every value of every row.
    std::vector<std::string> rows(const std::string& sql) const {
        std::vector<std::string> values;
        const auto add = [](void* all, int columns, char** texts, char**) {
            for (int i = 0; i < columns; ++i)
                static_cast<std::vector<std::string>*>(all)->emplace_back(texts[i] ? texts[i] : "NULL");
            return 0;
        };
        REQUIRE(sqlite3_exec(database_.get(), sql.c_str(), add, &values, nullptr) == SQLITE_OK);
        return values;
    }

  private:
    static sqlite3* opened(const std::filesystem::path& state) {
        std::filesystem::create_directories(state);
        sqlite3* database = nullptr;
        REQUIRE(sqlite3_open(kiosk::usage::file_in(state).c_str(), &database) == SQLITE_OK);
        return database;
    }
    std::unique_ptr<sqlite3, int (*)(sqlite3*)> database_;
};

/// In a process of its own, which ends without any of the usual ends.
inline pid_t elsewhere(const std::function<void()>& work) {
    const pid_t child = fork();
    if (child != 0) return child;
    work();
    _exit(0);
}

inline void wait_for(pid_t child) {
    int status = 0;
    REQUIRE(waitpid(child, &status, 0) == child);
    REQUIRE(WIFEXITED(status));
    CHECK(WEXITSTATUS(status) == 0);
}

}  // namespace counts
