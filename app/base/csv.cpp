#include "base/csv.h"

#include <algorithm>
#include <utility>

namespace base::csv {
namespace {

constexpr std::string_view separators = ",;\t";

/// Counts what stands outside quotes in the first row.
char separator_of(std::string_view table) {
    bool in_quotes = false;
    std::vector<std::size_t> counts(separators.size());
    for (const char c : table) {
        if (c == '"') in_quotes = !in_quotes;
        if (in_quotes) continue;
        if (c == '\n' || c == '\r') break;
        if (const std::size_t found = separators.find(c); found != separators.npos) ++counts[found];
    }
    return separators[static_cast<std::size_t>(std::ranges::max_element(counts) - counts.begin())];
}

class Reader {
  public:
    Reader(std::string_view table, char separator) : table_(table), separator_(separator) {}

    Table read() {
        std::vector<std::vector<std::string>> rows;
        while (at_ < table_.size()) {
            const Fault fault = read_row(rows.emplace_back());
            const bool wide = rows.back().size() > rows.front().size();
            const auto count = static_cast<int>(rows.size());
            if (fault != Fault::none || wide)
                return {std::move(rows), fault != Fault::none ? fault : Fault::wide_row, count};
        }
        return {std::move(rows), Fault::none, 0};
    }

  private:
    std::string_view table_;
    char separator_;
    std::size_t at_ = 0;

    bool pass(char c) {
        if (at_ >= table_.size() || table_[at_] != c) return false;
        ++at_;
        return true;
    }

    bool ends_field(char c) const { return c == separator_ || c == '\r' || c == '\n'; }

    Fault read_row(std::vector<std::string>& row) {
        do {
            const Fault fault = read_field(row.emplace_back());
            if (fault != Fault::none) return fault;
        } while (pass(separator_));
        pass('\r');
        pass('\n');
        return Fault::none;
    }

    Fault read_field(std::string& field) {
        if (pass('"')) {
            if (!read_quoted(field)) return Fault::open_quote;
            return at_ < table_.size() && !ends_field(table_[at_]) ? Fault::stray_quote : Fault::none;
        }
        while (at_ < table_.size() && !ends_field(table_[at_])) {
            if (table_[at_] == '"') return Fault::stray_quote;
            field += table_[at_++];
        }
        return Fault::none;
    }

    bool read_quoted(std::string& field) {
        while (at_ < table_.size()) {
            const char c = table_[at_++];
            if (c != '"')
                field += c;
            else if (!pass('"'))
                return true;
            else
                field += '"';
        }
        return false;
    }
};

}  // namespace

std::string field(std::string_view text) {
    const bool at_the_edge = !text.empty() && (text.front() == ' ' || text.back() == ' ');
    if (!at_the_edge && text.find_first_of(",;\t\"\r\n") == text.npos) return std::string(text);
    std::string quoted = "\"";
    for (const char c : text) quoted += c == '"' ? "\"\"" : std::string(1, c);
    return quoted + "\"";
}

std::string row(const std::vector<std::string>& fields) {
    std::string line;
    for (std::size_t i = 0; i < fields.size(); ++i) line += (i > 0 ? "," : "") + field(fields[i]);
    return line + "\r\n";
}

Table read(std::string_view table) {
    constexpr std::string_view byte_order_mark = "\xef\xbb\xbf";
    constexpr std::string_view named_separator = "sep=";
    if (table.starts_with(byte_order_mark)) table.remove_prefix(byte_order_mark.size());
    char separator = separator_of(table);
    if (table.starts_with(named_separator) && table.size() > named_separator.size()) {
        separator = table[named_separator.size()];
        table.remove_prefix(std::min(table.find('\n'), table.size() - 1) + 1);
    }
    return Reader(table, separator).read();
}

}  // namespace base::csv
