#pragma once
#include <chrono>
#include <cstdint>
#include <filesystem>
#include <functional>
#include <memory>
#include <stdexcept>
#include <string>
#include <string_view>

#include "kiosk/counts.h"

struct sqlite3;
struct sqlite3_stmt;

/// The file of counts as SQLite sees it: the connection, the table, and its rows in and out.
namespace kiosk::usage {

/// SQLite's code (without its extension) and words for what failed.
struct DatabaseError : std::runtime_error {
    DatabaseError(int code_, const std::string& words) : std::runtime_error(words), code(code_) {}
    int code;
};

/// One connection, for one thread. Everything here throws DatabaseError.
class Database {
  public:
    enum class Access {
        write,   ///< makes the file where there is none
        read,    ///< beside somebody who writes
        sealed,  ///< nobody else has it open, and the folder cannot be written
    };
    /// `lock_timeout` is how long it waits for another connection's lock.
    Database(const std::filesystem::path& file, Access, std::chrono::milliseconds lock_timeout);

    /// Statements without results of interest, parted by semicolons.
    void run(const std::string& sql);
    std::int64_t number(const std::string& sql);
    std::string text(const std::string& sql);

    sqlite3* get() const { return database_.get(); }

  private:
    struct Close {
        void operator()(sqlite3*) const;
    };
    std::unique_ptr<sqlite3, Close> database_;
};

/// A statement with parameters, counted from 1; columns are counted from 0.
class Statement {
  public:
    Statement(Database&, std::string_view sql);

    Statement& bind(int parameter, std::string_view text);
    Statement& bind(int parameter, std::int64_t number);
    /// True while there is a row. After the last one it can be bound and stepped again.
    bool step();
    std::string text(int column) const;
    std::int64_t number(int column) const;

  private:
    [[noreturn]] void fail();
    struct Finalize {
        void operator()(sqlite3_stmt*) const;
    };
    std::unique_ptr<sqlite3_stmt, Finalize> statement_;
};

/// Somebody has gone back to an older Bodymap.
struct NewerDatabase : std::runtime_error {
    using std::runtime_error::runtime_error;
};

/// Makes the table, or brings an older one up to date. Throws NewerDatabase, and DatabaseError.
void prepare(Database&);

/// Whether there is a table to read. Throws NewerDatabase, and DatabaseError.
bool has_table(Database&);

/// Adds every row in one transaction. Gives how many the table refused: they are passed over.
int add(Database&, const Tally&);

/// Calls `use` with each row from one hour to before another, in order; with those before an error too. What is no
/// count is passed over.
void each(Database&, model::Hour from, model::Hour before, const std::function<void(model::UsageCount)>& use);

inline constexpr model::Hour first_hour = model::Day(std::chrono::year(1000) / 1 / 1);
inline constexpr model::Hour last_hour = model::Day(std::chrono::year(2999) / 12 / 31);

}  // namespace kiosk::usage
