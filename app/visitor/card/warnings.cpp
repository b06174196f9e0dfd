#include "visitor/card/warnings.h"

#include <algorithm>
#include <optional>

#include "base/enum_index.h"
#include "base/utf8.h"
#include "model/localised.h"
#include "model/signs.h"
#include "prose/sentences.h"
#include "ui/paint.h"
#include "ui/press.h"
#include "ui/text_layouts.h"
#include "ui/wording.h"
#include "visitor/card/excerpts.h"

namespace visitor {

using namespace ui;

namespace {

constexpr std::string_view question_end = "? ";

// What a warning asks before it says what to do, so that whom none fits sees that soon; empty where it asks nothing, or
// where text is large: then a line less counts for more.
std::string_view asked_in(const Frame& frame, std::string_view words) {
    if (frame.text > size::large_text) return {};
    const std::vector<std::string_view> sentences = sentences_in(frame, words);
    if (sentences.empty()) return {};
    const std::string_view first = sentences.front();
    if (first.ends_with('?')) return first;
    const std::size_t end = first.rfind(question_end);
    return end == first.npos ? std::string_view() : first.substr(0, end + 1);
}

// Of a view that begins with them, and shows the first thing below them as far as it has room.
float taken_by_headings(const Column& column) {
    return std::ranges::all_of(column.rows(), &Row::heads_next) ? column.height() : 0;
}

// A sign, and beside it what to look out for. The words go on below the sign: lines as long as can be are fewer, though
// no longer than are read with ease.
struct WarningBox {
    Frame& frame;
    float width = 0;
    float padding = frame.px(size::box_padding);
    float above = frame.px(size::warning_edge);
    float bar = frame.px(size::warning_bar);
    float left = padding + bar;  ///< of the words
    float sign = frame.px(frame.icon_mm()) + padding;

    WarningBox(Frame& on, float wide) : frame(on), width(wide) {}

    float text_room() const { return std::min(width, width_of(frame, type::body, size::longest_line)) - 2 * padding; }
    /// In millimetres: boxes are apart enough without one that grows.
    float gap_below() const { return size::paragraph_gap / frame.text; }
    Paragraph lines(std::string_view words) const {
        return wrap(frame, type::body, words, text_room(), sign, asked_in(frame, words));
    }
    float height(const Paragraph& lines) const { return lines.height() + 2 * above; }
    /// Each sentence in lines of its own where the view will cut them, else all in one paragraph.
    std::vector<Paragraph> set(Column& column, const model::Warning& warning) const {
        Paragraph whole = lines(warning.words);
        if (column.cuts(taken_by_headings(column) + height(whole))) {
            std::vector<Paragraph> apart;
            for (const std::string_view sentence : sentences_in(frame, warning.words))
                apart.push_back(wrap(frame, type::body, sentence, text_room(), apart.empty() ? sign : 0,
                                     apart.empty() ? asked_in(frame, warning.words) : std::string_view()));
            return apart;
        }
        return {std::move(whole)};
    }
    // Whoever reads nothing else reads whom to call.
    void mark_call(std::string_view words, const Paragraph& all, ImVec2 at, std::string_view number) const {
        for (const std::string_view sentence : sentences_in(frame, words)) {
            const std::string_view call = marked_in(words, sentence, number);
            if (call.empty()) continue;
            float y = at.y;
            for (const std::string_view line : all.lines) {
                const char* const from = std::max(line.data(), call.data());
                const char* const to = std::min(line.data() + line.size(), call.data() + call.size());
                const float x = at.x + (line.data() == all.lines.front().data() ? sign : 0);
                if (from < to)
                    fill(frame,
                         {x + text_width(frame, type::body, all, {line.data(), from}), y,
                          text_width(frame, type::body, all, {from, to}), all.line_height},
                         frame.palette().help.tint, size::warning_edge);
                y += all.line_height;
            }
        }
    }
    void draw(const Rect& box, const model::Warning& warning, const std::vector<Paragraph>& sentences,
              std::string_view emergency) const {
        const Tone& caution = frame.palette().caution;
        text_box(frame, box, caution.tint, size::button_radius);
        fill(frame, {box.x + bar, box.y + above, bar, box.h - 2 * above}, frame.palette().help.tint,
             size::warning_bar / 2);
        icon(frame, Icon::caution,
             {box.x + left + frame.px(frame.icon_mm()) / 2, box.y + above + line_height(frame, type::body) / 2},
             caution.ink, frame.icon_mm());
        Paragraph all = {
            .lines = {}, .line_height = line_height(frame, type::body), .lead = asked_in(frame, warning.words)};
        for (const Paragraph& sentence : sentences) {
            all.lines.insert(all.lines.end(), sentence.lines.begin(), sentence.lines.end());
            all.too_wide = all.too_wide || sentence.too_wide;
        }
        const ImVec2 at = {box.x + left, box.y + above};
        mark_call(warning.words, all, at, emergency);
        text_lines(frame, type::body, frame.palette().ink, warning.words, all, at, text_room(), Align::left, sign);
    }
};

// What answers a question stays with it.
std::vector<std::string_view> parted(std::string_view words, std::optional<prose::Tongue> tongue) {
    std::vector<std::string_view> parts;
    for (const auto& sentence : prose::sentences_of(words, tongue.value_or(prose::Tongue::english))) {
        const std::string_view whole = prose::whole(sentence);
        if (!parts.empty() && parts.back().ends_with('?'))
            parts.back() = {parts.back().data(), static_cast<std::size_t>(whole.end() - parts.back().begin())};
        else
            parts.push_back(whole);
    }
    return parts;
}

}  // namespace

std::vector<std::string_view> sentences_in(const Frame& frame, std::string_view words) {
    const std::string_view language = frame.language ? frame.language->code : std::string_view();
    return frame.layouts.sentences(language, words, [&] { return parted(words, prose::tongue_of(language)); });
}

std::string_view marked_of(std::string_view sentence, std::string_view number) {
    if (const auto end = sentence.rfind(question_end); end != sentence.npos)
        sentence.remove_prefix(end + question_end.size());
    const auto call = model::call_in(sentence, number);
    if (!call) return {};
    const bool is_long = base::count_characters(sentence) > size::longest_mark;
    return is_long ? sentence.substr(0, *call + number.size()) : sentence;
}

std::string_view marked_in(std::string_view warning, std::string_view sentence, std::string_view number) {
    const std::string_view call = marked_of(sentence, number);
    if (call.empty() || sentence.data() == warning.data()) return call;
    return sentence.substr(0, static_cast<std::size_t>(call.end() - sentence.begin()));
}

void draw_urgency(Column& column, const model::Clinic& clinic, model::Urgency urgency) {
    Frame& frame = column.frame();
    const auto& all = frame.text > size::large_text ? wording::urgencies_in_short : wording::urgencies;
    const std::string words = model::with_emergency_number(clinic, frame.say(all[base::index(urgency)]));
    const float side = frame.px(size::box_padding);
    const float above = frame.px(size::warning_edge);
    column.text_gap(column.height() > 0 ? size::paragraph_gap / 2 : 0);
    const Paragraph lines = wrap(frame, type::label, words, column.width() - 2 * side);
    const Rect band = column.heading_box(lines.height() + 2 * above);
    column.text_gap(size::paragraph_gap / 2);
    if (!column.draws()) return;
    const Tone& help = frame.palette().help;
    text_box(frame, band, help.tint, 0);  // rounded it would look like a button
    const float taken = std::min(band.w - 2 * side, widest_line(frame, type::label, lines) + 1);
    text_lines(frame, type::label, help.ink, words, lines, {band.x + side, band.y + above}, taken);
}

void draw_warning(Column& column, const model::Warning& warning, const Excerpt& excerpt, std::string_view emergency) {
    const WarningBox face(column.frame(), column.box_width());
    const std::vector<Paragraph> sentences = face.set(column, warning);
    Rect box = column.box_around(sentences, face.above);
    box.w = face.width;
    column.text_gap(face.gap_below());
    if (!column.draws()) return;
    face.draw(box, warning, sentences, emergency);
    add_passage(column.frame(), warning.words, box, excerpt);
}

float half_width(Column& column) { return (column.width() - column.frame().px(size::between)) / 2; }

WarningPair::WarningPair(Column& column, const model::Warning& one, const model::Warning& other)
    : warnings_{&one, &other} {
    const WarningBox half(column.frame(), half_width(column));
    for (std::size_t i = 0; i < words_.size(); ++i) words_[i] = half.lines(warnings_[i]->words);
}

// In lines hardly longer than two columns have, one below the other takes no more room, and can be read on sooner.
bool WarningPair::fits(Column& column, float most) const {
    constexpr float worth_it = 0.85F;
    const WarningBox half(column.frame(), half_width(column));
    const WarningBox whole(column.frame(), column.box_width());
    float below = 0;
    for (const model::Warning* const warning : warnings_) below += whole.height(whole.lines(warning->words));
    return half.height(taller()) <= worth_it * below &&
           half.text_room() >= width_of(half.frame, type::body, size::least_warning_line) &&
           half.height(taller()) <= most;
}

void WarningPair::draw(Column& column, const std::array<Excerpt, 2>& excerpts, std::string_view emergency) const {
    Frame& frame = column.frame();
    const WarningBox half(frame, half_width(column));
    const Rect row = column.box_around({taller()}, half.above);
    column.text_gap(half.gap_below());
    if (!column.draws()) return;
    for (std::size_t i = 0; i < words_.size(); ++i) {
        frame.record.belongs_to(warnings_[i]->where);
        const Rect box = part_of_row(row, static_cast<int>(i), 2, frame.px(size::between));
        half.draw(box, *warnings_[i], {words_[i]}, emergency);
        add_passage(frame, warnings_[i]->words, box, excerpts[i]);
    }
}

}  // namespace visitor
