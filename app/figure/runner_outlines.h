#pragma once
#include <array>

#include "model/figure.h"

/// The shapes of a running body, as data. Closed curves go smoothly through their points; a corner has its point twice.
namespace figure::runner_outlines {

using model::Point;

// Along a leg or an arm: x from the upper joint (0) to the lower (1), y off its axis, forwards, in body heights.
inline constexpr auto thigh_front = std::to_array<Point>(
    {{0, 0.046F}, {0.12F, 0.052F}, {0.3F, 0.054F}, {0.5F, 0.051F}, {0.7F, 0.044F}, {0.88F, 0.036F}, {1, 0.034F}});
inline constexpr auto thigh_back = std::to_array<Point>(
    {{0, -0.05F}, {0.12F, -0.056F}, {0.3F, -0.052F}, {0.5F, -0.046F}, {0.7F, -0.039F}, {0.88F, -0.034F}, {1, -0.033F}});
inline constexpr auto shank_front = std::to_array<Point>(
    {{0, 0.034F}, {0.08F, 0.03F}, {0.25F, 0.027F}, {0.45F, 0.0235F}, {0.65F, 0.02F}, {0.85F, 0.0175F}, {1, 0.018F}});
inline constexpr auto shank_back = std::to_array<Point>({{0, -0.034F},
                                                         {0.08F, -0.037F},
                                                         {0.22F, -0.047F},
                                                         {0.34F, -0.0485F},
                                                         {0.48F, -0.041F},
                                                         {0.62F, -0.03F},
                                                         {0.78F, -0.0205F},
                                                         {0.9F, -0.0175F},
                                                         {1, -0.019F}});
inline constexpr auto shank_end = std::to_array<Point>({{1.06F, 0.008F}, {1.06F, -0.014F}});
inline constexpr auto upper_arm = std::to_array<Point>({{-0.1F, 0},
                                                        {-0.05F, 0.026F},
                                                        {0.15F, 0.034F},
                                                        {0.35F, 0.031F},
                                                        {0.6F, 0.028F},
                                                        {0.85F, 0.025F},
                                                        {1.02F, 0.022F},
                                                        {1.1F, 0},
                                                        {1.02F, -0.024F},
                                                        {0.8F, -0.028F},
                                                        {0.5F, -0.031F},
                                                        {0.25F, -0.034F},
                                                        {0, -0.03F}});
inline constexpr auto deltoid = std::to_array<Point>({{-0.08F, 0},
                                                      {-0.02F, 0.03F},
                                                      {0.18F, 0.036F},
                                                      {0.42F, 0.022F},
                                                      {0.6F, 0},
                                                      {0.42F, -0.022F},
                                                      {0.2F, -0.036F},
                                                      {0, -0.03F}});
inline constexpr auto forearm = std::to_array<Point>({{-0.08F, 0},
                                                      {0, 0.024F},
                                                      {0.2F, 0.028F},
                                                      {0.45F, 0.025F},
                                                      {0.75F, 0.019F},
                                                      {1, 0.016F},
                                                      {1.03F, 0},
                                                      {1, -0.015F},
                                                      {0.75F, -0.018F},
                                                      {0.4F, -0.024F},
                                                      {0.1F, -0.026F}});
inline constexpr auto forearm_muscle =
    std::to_array<Point>({{0.02F, 0.006F}, {0.2F, 0.022F}, {0.5F, 0.019F}, {0.8F, 0.01F}, {0.5F, 0}, {0.2F, -0.004F}});
inline constexpr auto fist = std::to_array<Point>({{-0.2F, 0.014F},
                                                   {0.1F, 0.024F},
                                                   {0.55F, 0.028F},
                                                   {1, 0.022F},
                                                   {1.15F, 0.002F},
                                                   {1, -0.018F},
                                                   {0.5F, -0.024F},
                                                   {0, -0.02F},
                                                   {-0.25F, -0.012F}});
inline constexpr auto thumb = std::to_array<Point>(
    {{0, 0.016F}, {0.3F, 0.026F}, {0.62F, 0.02F}, {0.66F, 0.008F}, {0.35F, 0.008F}, {0.05F, 0.006F}});
inline constexpr auto upper_finger = std::to_array<Point>({{0.35F, 0.022F}, {0.6F, 0.006F}, {0.95F, 0.006F}});
inline constexpr auto lower_finger = std::to_array<Point>({{0.2F, -0.002F}, {0.55F, -0.006F}, {0.9F, -0.008F}});
// On a leg: x as above, y from its back edge (-1) to its front (1), so that muscles bend with it.
inline constexpr auto shin_muscle = std::to_array<Point>({{0.07F, 0.5F},
                                                          {0.09F, 0.88F},
                                                          {0.3F, 0.93F},
                                                          {0.6F, 0.93F},
                                                          {0.86F, 0.88F},
                                                          {0.92F, 0.6F},
                                                          {0.72F, 0.46F},
                                                          {0.4F, 0.34F},
                                                          {0.15F, 0.3F}});
inline constexpr auto outer_shin = std::to_array<Point>({{0.1F, 0.18F},
                                                         {0.3F, 0.24F},
                                                         {0.6F, 0.36F},
                                                         {0.88F, 0.48F},
                                                         {0.82F, 0.14F},
                                                         {0.6F, -0.02F},
                                                         {0.36F, -0.04F},
                                                         {0.15F, 0}});
inline constexpr auto soleus = std::to_array<Point>({{0.46F, -0.1F},
                                                     {0.56F, -0.06F},
                                                     {0.7F, -0.12F},
                                                     {0.83F, -0.5F},
                                                     {0.74F, -0.9F},
                                                     {0.62F, -0.93F},
                                                     {0.53F, -0.92F}});
inline constexpr auto achilles = std::to_array<Point>(
    {{0.7F, -0.93F}, {0.8F, -0.62F}, {0.93F, -0.45F}, {1, -0.55F}, {1, -0.95F}, {0.88F, -0.93F}, {0.78F, -0.96F}});
inline constexpr auto calf = std::to_array<Point>({{-0.02F, -0.45F},
                                                   {0.02F, -0.86F},
                                                   {0.12F, -0.94F},
                                                   {0.26F, -0.95F},
                                                   {0.4F, -0.95F},
                                                   {0.53F, -0.86F},
                                                   {0.56F, -0.55F},
                                                   {0.49F, -0.16F},
                                                   {0.32F, -0.08F},
                                                   {0.14F, -0.12F}});
inline constexpr auto hamstrings = std::to_array<Point>({{0.16F, -0.12F},
                                                         {0.1F, -0.5F},
                                                         {0.16F, -0.9F},
                                                         {0.35F, -0.94F},
                                                         {0.6F, -0.94F},
                                                         {0.84F, -0.93F},
                                                         {1, -0.86F},
                                                         {1.02F, -0.62F},
                                                         {0.9F, -0.38F},
                                                         {0.7F, -0.22F},
                                                         {0.42F, -0.14F}});
inline constexpr auto quads = std::to_array<Point>({{0.05F, 0.62F},
                                                    {0.16F, 0.93F},
                                                    {0.35F, 0.95F},
                                                    {0.6F, 0.95F},
                                                    {0.8F, 0.92F},
                                                    {0.9F, 0.7F},
                                                    {0.9F, 0.42F},
                                                    {0.78F, 0.2F},
                                                    {0.55F, 0.14F},
                                                    {0.3F, 0.16F},
                                                    {0.14F, 0.28F}});
inline constexpr auto it_band = std::to_array<Point>({{0.06F, 0.2F},
                                                      {0.3F, 0.06F},
                                                      {0.6F, 0.04F},
                                                      {0.86F, 0.1F},
                                                      {0.99F, 0.28F},
                                                      {1, 0.02F},
                                                      {0.88F, -0.14F},
                                                      {0.6F, -0.1F},
                                                      {0.3F, -0.04F},
                                                      {0.1F, 0.02F}});
inline constexpr auto shin_fibre = std::to_array<Point>({{0.15F, 0.6F}, {0.4F, 0.66F}, {0.75F, 0.72F}});
inline constexpr auto calf_fibre_1 = std::to_array<Point>({{0.1F, -0.72F}, {0.28F, -0.74F}, {0.46F, -0.72F}});
inline constexpr auto calf_fibre_2 = std::to_array<Point>({{0.1F, -0.45F}, {0.28F, -0.44F}, {0.46F, -0.44F}});
inline constexpr auto calf_fibre_3 = std::to_array<Point>({{0.14F, -0.24F}, {0.28F, -0.22F}, {0.42F, -0.26F}});
inline constexpr auto hamstring_fibre_1 = std::to_array<Point>({{0.2F, -0.66F}, {0.5F, -0.66F}, {0.85F, -0.7F}});
inline constexpr auto hamstring_fibre_2 = std::to_array<Point>({{0.22F, -0.38F}, {0.5F, -0.4F}, {0.8F, -0.45F}});
inline constexpr auto quad_fibre_1 = std::to_array<Point>({{0.16F, 0.7F}, {0.45F, 0.72F}, {0.8F, 0.74F}});
inline constexpr auto quad_fibre_2 = std::to_array<Point>({{0.2F, 0.45F}, {0.45F, 0.44F}, {0.8F, 0.48F}});
inline constexpr auto hem = std::to_array<Point>({{0.44F, 1.07F}, {0.47F, 0.4F}, {0.47F, -0.4F}, {0.44F, -1.07F}});
inline constexpr auto shorts_on_thigh = std::to_array<Point>({{-0.02F, 1.04F},
                                                              {0.14F, 1.05F},
                                                              {0.3F, 1.06F},
                                                              {0.44F, 1.07F},
                                                              {0.46F, 0},
                                                              {0.44F, -1.04F},
                                                              {0.3F, -1.03F},
                                                              {0.2F, -1.02F}});
// On the hip: x forwards and y down from its joint. They turn half with the thigh.
inline constexpr auto hip_flexors = std::to_array<Point>({{0.022F, -0.058F},
                                                          {0.046F, -0.05F},
                                                          {0.056F, -0.012F},
                                                          {0.052F, 0.036F},
                                                          {0.034F, 0.05F},
                                                          {0.022F, 0.02F},
                                                          {0.014F, -0.02F}});
inline constexpr auto glutes = std::to_array<Point>({{0.004F, -0.062F},
                                                     {-0.03F, -0.062F},
                                                     {-0.058F, -0.04F},
                                                     {-0.072F, -0.002F},
                                                     {-0.064F, 0.042F},
                                                     {-0.036F, 0.06F},
                                                     {-0.006F, 0.046F},
                                                     {0.01F, 0.012F},
                                                     {0.014F, -0.03F}});
inline constexpr auto glute_fibre_1 = std::to_array<Point>({{-0.05F, -0.03F}, {-0.03F, 0}, {-0.01F, 0.02F}});
inline constexpr auto glute_fibre_2 = std::to_array<Point>({{-0.06F, 0}, {-0.04F, 0.025F}, {-0.02F, 0.04F}});
inline constexpr auto glute_fibre_3 = std::to_array<Point>({{-0.03F, -0.05F}, {-0.012F, -0.02F}, {0, 0}});
inline constexpr auto shorts_on_hip = std::to_array<Point>({{-0.062F, 0.045F}, {-0.073F, 0}, {-0.06F, -0.04F}});
// On the trunk: x forwards of the hips, y up along it.
inline constexpr auto vest = std::to_array<Point>({{0.05F, -0.02F},
                                                   {0.052F, 0.03F},
                                                   {0.051F, 0.08F},
                                                   {0.056F, 0.13F},
                                                   {0.066F, 0.18F},
                                                   {0.068F, 0.22F},
                                                   {0.056F, 0.255F},
                                                   {0.03F, 0.285F},
                                                   {0.002F, 0.298F},
                                                   {-0.03F, 0.29F},
                                                   {-0.058F, 0.262F},
                                                   {-0.072F, 0.22F},
                                                   {-0.07F, 0.17F},
                                                   {-0.056F, 0.12F},
                                                   {-0.05F, 0.07F},
                                                   {-0.056F, 0.03F},
                                                   {-0.06F, -0.02F},
                                                   {0, -0.035F}});
inline constexpr auto neck = std::to_array<Point>({{-0.038F, 0.27F},
                                                   {-0.034F, 0.3F},
                                                   {-0.022F, 0.36F},
                                                   {-0.011F, 0.391F},
                                                   {0.03F, 0.385F},
                                                   {0.055F, 0.335F},
                                                   {0.04F, 0.308F},
                                                   {0.034F, 0.288F},
                                                   {0.03F, 0.262F}});
inline constexpr auto neck_muscle = std::to_array<Point>(
    {{-0.024F, 0.29F}, {-0.012F, 0.344F}, {-0.002F, 0.346F}, {0.02F, 0.304F}, {0.02F, 0.3F}, {0, 0.29F}});
inline constexpr auto neckline = std::to_array<Point>({{0.03F, 0.288F}, {0.004F, 0.3F}, {-0.028F, 0.292F}});
inline constexpr auto armhole = std::to_array<Point>(
    {{0.02F, 0.245F}, {0.03F, 0.2F}, {0.01F, 0.16F}, {-0.028F, 0.165F}, {-0.045F, 0.21F}, {-0.04F, 0.25F}});
inline constexpr auto waistband = std::to_array<Point>({{0.053F, 0.068F},
                                                        {0.053F, 0.068F},
                                                        {0.055F, 0.03F},
                                                        {0.055F, 0.03F},
                                                        {0, 0.027F},
                                                        {-0.061F, 0.03F},
                                                        {-0.061F, 0.03F},
                                                        {-0.055F, 0.068F},
                                                        {-0.055F, 0.068F},
                                                        {0, 0.066F}});
inline constexpr auto shorts_on_trunk = std::to_array<Point>({{-0.056F, 0.045F}, {0, 0.04F}, {0.054F, 0.045F}});
// On the head: x forwards and y down from its middle.
inline constexpr auto face = std::to_array<Point>(
    {{-0.05F, -0.02F},  {-0.046F, -0.05F},  {-0.015F, -0.072F}, {0.022F, -0.068F}, {0.044F, -0.046F},
     {0.049F, -0.022F}, {0.0505F, -0.012F}, {0.063F, 0.01F},    {0.061F, 0.016F},  {0.0505F, 0.019F},
     {0.0535F, 0.028F}, {0.05F, 0.034F},    {0.052F, 0.041F},   {0.047F, 0.047F},  {0.0455F, 0.057F},
     {0.034F, 0.066F},  {0.012F, 0.06F},    {-0.006F, 0.044F},  {-0.022F, 0.038F}, {-0.042F, 0.024F}});
inline constexpr auto tail = std::to_array<Point>({{-0.052F, -0.034F},
                                                   {-0.078F, -0.04F},
                                                   {-0.112F, -0.022F},
                                                   {-0.14F, 0.012F},
                                                   {-0.148F, 0.04F},
                                                   {-0.13F, 0.028F},
                                                   {-0.106F, 0.01F},
                                                   {-0.08F, -0.004F},
                                                   {-0.054F, -0.012F}});
inline constexpr auto tied_hair = std::to_array<Point>({{-0.046F, 0.02F},
                                                        {-0.06F, -0.01F},
                                                        {-0.058F, -0.046F},
                                                        {-0.034F, -0.074F},
                                                        {0, -0.084F},
                                                        {0.03F, -0.076F},
                                                        {0.047F, -0.052F},
                                                        {0.04F, -0.046F},
                                                        {0.022F, -0.048F},
                                                        {0.006F, -0.036F},
                                                        {0.002F, -0.014F},
                                                        {-0.006F, -0.002F},
                                                        {-0.014F, -0.01F},
                                                        {-0.026F, -0.006F},
                                                        {-0.03F, 0.012F}});
inline constexpr auto cropped = std::to_array<Point>({{-0.04F, 0.026F},
                                                      {-0.056F, 0},
                                                      {-0.058F, -0.04F},
                                                      {-0.036F, -0.068F},
                                                      {0, -0.079F},
                                                      {0.03F, -0.072F},
                                                      {0.049F, -0.05F},
                                                      {0.046F, -0.04F},
                                                      {0.026F, -0.044F},
                                                      {0.006F, -0.036F},
                                                      {0.002F, -0.014F},
                                                      {-0.006F, -0.004F},
                                                      {-0.014F, -0.012F},
                                                      {-0.024F, -0.006F},
                                                      {-0.028F, 0.014F}});
inline constexpr auto under_beard = std::to_array<Point>({{-0.04F, 0.022F},
                                                          {-0.056F, 0},
                                                          {-0.058F, -0.04F},
                                                          {-0.036F, -0.068F},
                                                          {0, -0.079F},
                                                          {0.03F, -0.072F},
                                                          {0.049F, -0.05F},
                                                          {0.046F, -0.04F},
                                                          {0.026F, -0.044F},
                                                          {0.006F, -0.036F},
                                                          {0.002F, -0.014F},
                                                          {-0.004F, 0.004F},
                                                          {-0.012F, 0},
                                                          {-0.024F, -0.006F},
                                                          {-0.028F, 0.01F}});
inline constexpr auto beard = std::to_array<Point>({{-0.006F, 0.004F},
                                                    {0, 0.026F},
                                                    {0.018F, 0.036F},
                                                    {0.03F, 0.028F},
                                                    {0.044F, 0.024F},
                                                    {0.05F, 0.026F},
                                                    {0.046F, 0.034F},
                                                    {0.05F, 0.042F},
                                                    {0.046F, 0.06F},
                                                    {0.03F, 0.071F},
                                                    {0.008F, 0.062F},
                                                    {-0.01F, 0.044F},
                                                    {-0.014F, 0.02F}});
inline constexpr auto headscarf = std::to_array<Point>({{-0.03F, 0.085F},
                                                        {-0.062F, 0.06F},
                                                        {-0.066F, 0},
                                                        {-0.058F, -0.05F},
                                                        {-0.03F, -0.08F},
                                                        {0.006F, -0.086F},
                                                        {0.036F, -0.074F},
                                                        {0.048F, -0.05F},
                                                        {0.03F, -0.044F},
                                                        {0.014F, -0.02F},
                                                        {0.01F, 0.016F},
                                                        {0.02F, 0.048F},
                                                        {0.034F, 0.066F},
                                                        {0.03F, 0.09F},
                                                        {0, 0.098F}});
inline constexpr auto curls = std::to_array<Point>({{-0.046F, 0.012F},
                                                    {-0.056F, -0.01F},
                                                    {-0.06F, -0.034F},
                                                    {-0.05F, -0.058F},
                                                    {-0.03F, -0.075F},
                                                    {-0.006F, -0.083F},
                                                    {0.018F, -0.08F},
                                                    {0.038F, -0.066F},
                                                    {0.05F, -0.05F}});
inline constexpr auto brow = std::to_array<Point>({{0.021F, -0.028F}, {0.032F, -0.033F}, {0.044F, -0.03F}});
inline constexpr auto mouth = std::to_array<Point>({{0.034F, 0.036F}, {0.041F, 0.039F}, {0.051F, 0.035F}});
inline constexpr auto ear = std::to_array<Point>(
    {{-0.014F, -0.016F}, {-0.004F, -0.014F}, {-0.002F, -0.002F}, {-0.008F, 0.012F}, {-0.014F, 0.01F}});
inline constexpr auto scarf_fold = std::to_array<Point>({{-0.012F, -0.06F}, {-0.02F, -0.01F}, {-0.012F, 0.05F}});
// On the foot: x towards the toes and y towards the sole, from the ankle.
inline constexpr auto shoe = std::to_array<Point>({{-0.0279F, -0.022F},
                                                   {-0.0353F, 0},
                                                   {-0.0418F, 0.022F},
                                                   {-0.0428F, 0.04F},
                                                   {-0.0186F, 0.044F},
                                                   {0.0372F, 0.044F},
                                                   {0.0837F, 0.044F},
                                                   {0.1097F, 0.042F},
                                                   {0.1172F, 0.034F},
                                                   {0.1079F, 0.022F},
                                                   {0.0837F, 0.014F},
                                                   {0.0558F, 0.004F},
                                                   {0.0335F, -0.012F},
                                                   {0.0205F, -0.026F},
                                                   {0, -0.018F}});
inline constexpr auto sole = std::to_array<Point>({{-0.0456F, 0.036F},
                                                   {-0.0484F, 0.048F},
                                                   {-0.0372F, 0.056F},
                                                   {-0.0093F, 0.055F},
                                                   {0.0279F, 0.053F},
                                                   {0.0651F, 0.056F},
                                                   {0.0977F, 0.055F},
                                                   {0.1172F, 0.048F},
                                                   {0.1218F, 0.038F},
                                                   {0.093F, 0.042F},
                                                   {0.0465F, 0.042F},
                                                   {0, 0.042F}});
inline constexpr auto stripe_1 = std::to_array<Point>({{0.0112F, 0.04F}, {0.0279F, 0.02F}, {0.0484F, 0.006F}});
inline constexpr auto stripe_2 = std::to_array<Point>({{0.0335F, 0.04F}, {0.0465F, 0.024F}, {0.0632F, 0.012F}});
inline constexpr auto heel_tab = std::to_array<Point>({{-0.0353F, 0.002F}, {-0.0242F, -0.016F}, {-0.0279F, -0.022F}});
inline constexpr auto sock = std::to_array<Point>({{-0.0223F, -0.034F},
                                                   {-0.026F, -0.012F},
                                                   {-0.0186F, 0.004F},
                                                   {0.0112F, -0.008F},
                                                   {0.0205F, -0.024F},
                                                   {0.0186F, -0.04F},
                                                   {0, -0.034F}});
inline constexpr auto foot_muscle = std::to_array<Point>({{-0.0316F, 0.034F},
                                                          {-0.0186F, 0.026F},
                                                          {0.0186F, 0.022F},
                                                          {0.0558F, 0.024F},
                                                          {0.093F, 0.032F},
                                                          {0.0837F, 0.038F},
                                                          {0.0372F, 0.04F},
                                                          {-0.0186F, 0.04F}});
// A blade: its socket and its spring on the shank, as arms are; its tip on the foot.
inline constexpr auto socket = std::to_array<Point>({{0, 0.034F},
                                                     {0.1F, 0.031F},
                                                     {0.25F, 0.027F},
                                                     {0.38F, 0.018F},
                                                     {0.4F, 0},
                                                     {0.38F, -0.022F},
                                                     {0.25F, -0.034F},
                                                     {0.1F, -0.036F},
                                                     {0, -0.034F}});
inline constexpr auto blade_front =
    std::to_array<Point>({{0.34F, 0.014F}, {0.5F, 0.004F}, {0.66F, -0.014F}, {0.8F, -0.024F}, {0.93F, -0.02F}});
inline constexpr auto blade_back =
    std::to_array<Point>({{0.97F, -0.042F}, {0.82F, -0.045F}, {0.64F, -0.034F}, {0.48F, -0.014F}, {0.34F, -0.012F}});
inline constexpr auto blade_tip = std::to_array<Point>({{0.004F, 0.024F},
                                                        {0.04F, 0.042F},
                                                        {0.092F, 0.048F},
                                                        {0.098F, 0.0545F},
                                                        {0.05F, 0.0555F},
                                                        {-0.004F, 0.041F},
                                                        {-0.026F, 0.018F}});

}  // namespace figure::runner_outlines
