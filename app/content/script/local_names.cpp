#include "content/script/local_names.h"

#include <algorithm>
#include <string>
#include <utility>

#include "base/utf8.h"

namespace content {

bool LocalNames::has(std::string_view name) const {
    return std::ranges::any_of(scopes_, [&](const auto& scope) { return scope.contains(name); });
}

void LocalNames::close() {
    if (scopes_.size() > 1) scopes_.pop_back();
}

bool LocalNames::read(const Token& token) {
    const bool is_name = token.kind == Token::Kind::name;
    switch (reading_) {
        case Reading::nothing:
            return false;
        case Reading::locals:
            if (token.is("<") || token.is(">")) in_attribute_ = token.is("<");
            if (is_name && !in_attribute_) scopes_.back().insert(token.written);
            if (is_name || token.is(",") || token.is("<") || token.is(">")) return true;
            reading_ = Reading::nothing;
            return false;
        case Reading::loop:
            if (is_name) of_loop_.insert(token.written);
            if (!is_name && !token.is(",")) reading_ = Reading::nothing;
            return true;
        case Reading::function:
            if (is_name) scopes_.back().insert(token.written);
            if (!token.is("(")) return true;
            open();
            reading_ = Reading::parameters;
            return true;
        case Reading::parameters:
            if (is_name) scopes_.back().insert(token.written);
            if (token.is(")")) reading_ = Reading::nothing;
            return true;
    }
    return false;
}

void LocalNames::pass(const Token& token) {
    if (read(token)) return;
    // In large letters they are a slip, and mean the same.
    const std::string word = token.kind == Token::Kind::string ? std::string() : base::lower(token.written);
    if (word == "local")
        reading_ = Reading::locals;
    else if (word == "for")
        reading_ = Reading::loop;
    else if (word == "function")
        reading_ = Reading::function;
    else if (word == "then" || word == "repeat")
        open();
    else if (word == "do") {
        open();
        scopes_.back().merge(std::exchange(of_loop_, {}));
    } else if (word == "else") {
        close();
        open();
    } else if (word == "elseif" || word == "end" || word == "until")
        close();
}

}  // namespace content
