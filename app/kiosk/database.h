#pragma once
#include <chrono>
#include <cstdint>
#include <filesystem>
#include <memory>
#include <stdexcept>
#include <string>
#include <string_view>

struct sqlite3;
struct sqlite3_stmt;

namespace kiosk {

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
    /// `patience` is how long it waits for another connection's lock.
    Database(const std::filesystem::path& file, Access, std::chrono::milliseconds patience);

    /// Statements without results of interest, parted by semicolons.
    void run(const std::string& sql);
    std::int64_t number(const std::string& sql);
    std::string words(const std::string& sql);

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

    Statement& bind(int parameter, std::string_view words);
    Statement& bind(int parameter, std::int64_t number);
    /// True while there is a row. After the last one it can be bound and stepped again.
    bool step();
    std::string words(int column) const;
    std::int64_t number(int column) const;

  private:
    [[noreturn]] void fail();
    struct Finalize {
        void operator()(sqlite3_stmt*) const;
    };
    std::unique_ptr<sqlite3_stmt, Finalize> statement_;
};

}  // namespace kiosk
