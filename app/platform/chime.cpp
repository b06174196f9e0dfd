#include "platform/chime.h"

#include <SDL.h>

#include <algorithm>
#include <array>
#include <chrono>
#include <cmath>
#include <numbers>
#include <thread>

namespace platform {
namespace {

constexpr int samples_a_second = 48'000;

/// A note of a small bell: its tone and a weak octave above it, which fades sooner.
struct Note {
    float hertz = 0;
    float begins_s = 0;
};
constexpr std::array notes = {Note{659.26F, 0}, Note{523.25F, 0.45F}};  // e'' and c'', a third down as of a doorbell
constexpr float lasts_s = 1.6F;
constexpr float attack_s = 0.012F;  // a sudden start would click
constexpr float fades_s = 0.32F;
constexpr float loudness = 0.3F;
constexpr float overtone = 0.25F;

float sample_of(const Note& note, float now_s) {
    const float since = now_s - note.begins_s;
    if (since < 0) return 0;
    const float turn = 2 * std::numbers::pi_v<float> * note.hertz * since;
    const float strike = std::min(1.0F, since / attack_s);
    const float fade = std::exp(-since / fades_s);
    return loudness * strike * fade * (std::sin(turn) + overtone * fade * std::sin(2 * turn));
}

/// SDL's audio for as long as something sounds.
struct Audio {
    Audio() : up(SDL_InitSubSystem(SDL_INIT_AUDIO) == 0) {}
    ~Audio() {
        if (device != 0) SDL_CloseAudioDevice(device);
        if (up) SDL_QuitSubSystem(SDL_INIT_AUDIO);
    }
    Audio(const Audio&) = delete;
    Audio& operator=(const Audio&) = delete;
    bool up;
    SDL_AudioDeviceID device = 0;
};

void play(const std::vector<float>& samples) {
    constexpr std::chrono::milliseconds until_heard{200};  // what the device has taken is not yet in the air
    Audio audio;
    if (!audio.up) return;
    SDL_AudioSpec wanted{};
    wanted.freq = samples_a_second;
    wanted.format = AUDIO_F32SYS;
    wanted.channels = 1;
    wanted.samples = 2048;
    audio.device = SDL_OpenAudioDevice(nullptr, 0, &wanted, nullptr, 0);
    if (audio.device == 0) return;
    const auto bytes = static_cast<Uint32>(samples.size() * sizeof(float));
    if (SDL_QueueAudio(audio.device, samples.data(), bytes) != 0) return;
    SDL_PauseAudioDevice(audio.device, 0);
    const std::chrono::duration<float> whole(static_cast<float>(samples.size()) / samples_a_second);
    std::this_thread::sleep_for(whole + until_heard);
}

}  // namespace

std::vector<float> two_notes(int rate) {
    std::vector<float> samples(static_cast<std::size_t>(lasts_s * static_cast<float>(rate)));
    for (std::size_t i = 0; i < samples.size(); ++i) {
        const float now_s = static_cast<float>(i) / static_cast<float>(rate);
        for (const Note& note : notes) samples[i] += sample_of(note, now_s);
        const float left = 1 - now_s / lasts_s;
        samples[i] *= std::min(1.0F, left / attack_s);  // the end does not click either
    }
    return samples;
}

float gain(int volume) {
    constexpr float decibels_a_step = 0.1F;
    const float decibels = static_cast<float>(std::clamp(volume, -100, 100) - 100) * decibels_a_step;
    return std::pow(10.0F, decibels / 20);
}

void Chime::sound(int volume) {
    player_.send([volume] {
        std::vector<float> samples = two_notes(samples_a_second);
        const float loud = gain(volume);
        for (float& sample : samples) sample *= loud;
        play(samples);
        SDL_TLSCleanup();  // what SDL keeps for this thread's errors; SDL frees it only for threads of its own
        return base::Worker::Result();
    });
}

}  // namespace platform
