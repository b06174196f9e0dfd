#include "kiosk/database.h"

#include <fmt/format.h>
#include <sqlite3.h>

namespace kiosk {
namespace {

constexpr int primary_code = 0xFF;  // above it SQLite tells which kind of the error it is

[[noreturn]] void fail_with(sqlite3* database, int code) {
    throw DatabaseError(code & primary_code, database ? sqlite3_errmsg(database) : sqlite3_errstr(code));
}

int flags(Database::Access access) {
    if (access == Database::Access::write) return SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_NOMUTEX;
    return SQLITE_OPEN_READONLY | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_URI;
}

/// "file:/folder/usage.sqlite?immutable=1"; in a path of ours anything may stand.
std::string sealed_address(const std::filesystem::path& file) {
    std::string address = "file:";
    for (const char c : std::filesystem::absolute(file).string()) {
        const bool plain = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '/';
        address += plain ? std::string(1, c) : fmt::format("%{:02X}", static_cast<unsigned char>(c));
    }
    return address + "?immutable=1";
}

}  // namespace

void Database::Close::operator()(sqlite3* database) const { sqlite3_close_v2(database); }

Database::Database(const std::filesystem::path& file, Access access, std::chrono::milliseconds patience) {
    // An absolute path never begins with the "file:" that would make it an address.
    const std::string name = access == Access::sealed ? sealed_address(file) : std::filesystem::absolute(file).string();
    sqlite3* opened = nullptr;
    const int code = sqlite3_open_v2(name.c_str(), &opened, flags(access), nullptr);
    database_.reset(opened);
    if (code != SQLITE_OK) fail_with(opened, code);
    sqlite3_busy_timeout(opened, static_cast<int>(patience.count()));
}

void Database::run(const std::string& sql) {
    const int code = sqlite3_exec(get(), sql.c_str(), nullptr, nullptr, nullptr);
    if (code != SQLITE_OK) fail_with(get(), code);
}

std::int64_t Database::number(const std::string& sql) {
    Statement statement(*this, sql);
    return statement.step() ? statement.number(0) : 0;
}

std::string Database::words(const std::string& sql) {
    Statement statement(*this, sql);
    return statement.step() ? statement.words(0) : std::string();
}

void Statement::Finalize::operator()(sqlite3_stmt* statement) const { sqlite3_finalize(statement); }

Statement::Statement(Database& database, std::string_view sql) {
    sqlite3_stmt* prepared = nullptr;
    const int code = sqlite3_prepare_v2(database.get(), sql.data(), static_cast<int>(sql.size()), &prepared, nullptr);
    statement_.reset(prepared);
    if (code != SQLITE_OK) fail_with(database.get(), code);
}

void Statement::fail() {
    sqlite3* const database = sqlite3_db_handle(statement_.get());
    const DatabaseError error(sqlite3_errcode(database) & primary_code, sqlite3_errmsg(database));
    sqlite3_reset(statement_.get());
    throw error;
}

Statement& Statement::bind(int parameter, std::string_view words) {
    if (sqlite3_bind_text(statement_.get(), parameter, words.data(), static_cast<int>(words.size()),
                          SQLITE_TRANSIENT) != SQLITE_OK)
        fail();
    return *this;
}

Statement& Statement::bind(int parameter, std::int64_t number) {
    if (sqlite3_bind_int64(statement_.get(), parameter, number) != SQLITE_OK) fail();
    return *this;
}

bool Statement::step() {
    const int code = sqlite3_step(statement_.get());
    if (code == SQLITE_ROW) return true;
    if (code != SQLITE_DONE) fail();
    sqlite3_reset(statement_.get());
    return false;
}

std::string Statement::words(int column) const {
    const auto* const bytes = reinterpret_cast<const char*>(sqlite3_column_text(statement_.get(), column));
    return bytes ? std::string(bytes, static_cast<std::size_t>(sqlite3_column_bytes(statement_.get(), column)))
                 : std::string();
}

std::int64_t Statement::number(int column) const { return sqlite3_column_int64(statement_.get(), column); }

}  // namespace kiosk
