#pragma once
#include <string_view>

/// Hands and a leg as SVG, 1128 by 600 units. Words that begin with $ stand for colours.
namespace figure::moving::shape {

/// A lower leg that lies on its side, without the muscle that is touched.
inline constexpr std::string_view leg =
    R"~(<path d="M820 528C810 476 850 452 912 452C980 452 1014 480 1008 528Z" fill="$pillow" stroke="$edge" stroke-width="3"/>)~"
    R"~(<path d="M-20 262C60 268 120 282 190 288C250 270 300 232 372 214C410 196 452 160 492 160C536 160 560 198 604 214C690 2)~"
    R"~(46 800 316 900 330C948 334 984 318 1016 308C1044 302 1062 318 1060 346C1058 404 1078 470 1086 524C1074 534 1056 534 10)~"
    R"~(44 524C1018 500 1002 468 972 452C930 444 884 456 826 468C700 488 560 506 430 508C330 510 262 500 206 486C130 480 60 48)~"
    R"~(8 -20 494Z" fill="$skin" stroke="$seam" stroke-width="5"/>)~"
    R"~(<path d="M250 428C330 424 400 438 450 450C600 440 720 424 836 412C868 412 872 440 846 455C720 480 560 500 430 502C340 )~"
    R"~(503 280 494 236 480C222 462 226 434 250 428Z" fill="$skin" stroke="$seam" stroke-width="5"/>)~"
    R"~(<path d="M424 430C476 414 506 398 530 390C610 360 700 344 780 350C822 352 858 358 861 378C863 397 842 401 800 405C690 )~"
    R"~(415 560 432 452 443C424 444 404 437 424 430Z" fill="$deep" stroke="$seam" stroke-width="5"/>)~"
    R"~(<path d="M800 318C860 334 912 338 968 326C1000 318 1016 316 1022 330C1024 352 1000 360 960 362C900 366 850 356 806 346)~"
    R"~(Z" fill="$tendon" stroke="$seam" stroke-width="5"/>)~";

/// That muscle, with its fibres.
inline constexpr std::string_view muscle =
    R"~(<path d="M214 318C250 284 310 240 378 220C416 202 454 168 492 168C532 168 556 204 602 222C668 246 740 286 806 320C810 )~"
    R"~(334 800 342 780 340C700 330 600 352 520 380C430 404 330 416 268 404C228 394 206 352 214 318Z" fill="$touched" stroke=")~"
    R"~($seam" stroke-width="5"/>)~"
    R"~(<path d="M246 350C310 300 400 232 486 204C548 214 620 254 742 316" fill="none" stroke="$fibre" stroke-width="3" stroke)~"
    R"~(-opacity=".45" stroke-linecap="round"/>)~"
    R"~(<path d="M254 374C330 330 420 270 490 244C560 250 630 280 700 318" fill="none" stroke="$fibre" stroke-width="3" stroke)~"
    R"~(-opacity=".45" stroke-linecap="round"/>)~"
    R"~(<path d="M284 392C360 362 430 318 500 294C560 292 600 304 640 326" fill="none" stroke="$fibre" stroke-width="3" stroke)~"
    R"~(-opacity=".45" stroke-linecap="round"/>)~";

/// What lies over it.
inline constexpr std::string_view ankle =
    R"~(<path d="M1000 356C1010 400 1018 430 1030 462" fill="none" stroke="$seam" stroke-width="5" stroke-opacity=".8" stroke-)~"
    R"~(linecap="round"/>)~"
    R"~(<circle cx="930" cy="404" r="23" fill="$joint" stroke="$seam" stroke-width="5"/>)~";

/// The fingers of a left hand from above; they point down, its middle is at 352, 238.
inline constexpr std::string_view fingers =
    R"~(<path d="M303 248C308 252 301 254 300 257C299 260 298 263 297 265C296 268 295 271 294 274C293 276 292 279 292 282C291 )~"
    R"~(286 292 289 291 292C291 296 290 299 290 303C290 306 289 310 289 314C289 318 289 322 289 326C289 330 290 335 287 339C28)~"
    R"~(5 344 279 353 274 353C270 354 263 345 260 341C257 336 258 332 257 328C256 323 256 319 256 315C255 310 255 306 255 302C)~"
    R"~(255 297 254 293 255 289C255 285 256 281 257 277C258 273 258 269 259 265C260 262 260 258 261 254C262 251 263 248 264 24)~"
    R"~(4C265 241 261 235 268 235C274 236 297 245 303 248Z" fill="$hand" stroke="$line" stroke-width="3" stroke-linejoin="roun)~"
    R"~(d"/>)~"
    R"~(<path d="M265 278C267 278 271 283 274 283C277 283 282 278 284 278" fill="none" stroke="$line" stroke-width="2.4" strok)~"
    R"~(e-opacity="0.45" stroke-linecap="round"/>)~"
    R"~(<path d="M263 312C265 313 269 317 272 317C276 317 280 313 282 312" fill="none" stroke="$line" stroke-width="2.4" strok)~"
    R"~(e-opacity="0.35" stroke-linecap="round"/>)~"
    R"~(<rect x="264" y="330" width="19" height="22" rx="9" fill="$nail" stroke="$line" stroke-width="1.8" stroke-opacity=".55)~"
    R"~(" transform="rotate(-3 274 341)"/>)~"
    R"~(<path d="M347 239C354 242 346 247 346 250C345 254 344 258 344 261C343 265 342 269 342 273C341 277 341 281 340 285C340 )~"
    R"~(289 340 294 340 298C340 303 340 307 339 312C339 317 339 322 338 327C338 332 338 338 338 343C337 348 338 354 336 359C33)~"
    R"~(3 364 326 374 321 374C316 374 308 365 305 360C302 355 303 349 302 344C302 338 302 333 301 327C301 322 300 317 300 312C)~"
    R"~(300 307 300 302 300 297C300 292 301 287 301 282C302 278 302 273 302 269C302 264 303 260 303 256C303 252 303 248 304 24)~"
    R"~(4C304 240 299 234 306 233C313 232 340 236 347 239Z" fill="$hand" stroke="$line" stroke-width="3" stroke-linejoin="roun)~"
    R"~(d"/>)~"
    R"~(<path d="M311 282C312 282 318 287 321 287C324 287 330 282 331 282" fill="none" stroke="$line" stroke-width="2.4" strok)~"
    R"~(e-opacity="0.45" stroke-linecap="round"/>)~"
    R"~(<path d="M310 325C311 326 316 330 320 330C323 330 328 326 330 325" fill="none" stroke="$line" stroke-width="2.4" strok)~"
    R"~(e-opacity="0.35" stroke-linecap="round"/>)~"
    R"~(<rect x="310" y="348" width="21" height="25" rx="10" fill="$nail" stroke="$line" stroke-width="1.8" stroke-opacity=".5)~"
    R"~(5" transform="rotate(-1.1 320 361)"/>)~"
    R"~(<path d="M391 234C398 235 392 242 392 246C392 250 391 254 391 258C391 262 391 267 391 271C391 276 391 280 391 285C391 )~"
    R"~(290 392 295 392 300C392 305 392 310 391 316C391 321 391 327 391 332C390 338 391 344 390 350C390 355 391 362 388 367C38)~"
    R"~(5 373 378 382 373 382C367 383 360 373 357 368C354 362 355 356 354 350C353 344 353 339 353 333C352 327 352 322 351 316C)~"
    R"~(351 311 351 306 350 301C350 296 351 291 351 286C351 281 351 276 350 272C350 268 350 263 349 259C349 255 348 251 348 24)~"
    R"~(7C348 243 342 237 349 235C356 232 384 232 391 234Z" fill="$hand" stroke="$line" stroke-width="3" stroke-linejoin="roun)~"
    R"~(d"/>)~"
    R"~(<path d="M360 284C362 284 367 288 371 288C374 288 380 284 381 284" fill="none" stroke="$line" stroke-width="2.4" strok)~"
    R"~(e-opacity="0.45" stroke-linecap="round"/>)~"
    R"~(<path d="M361 331C363 332 368 336 372 336C375 336 380 332 382 331" fill="none" stroke="$line" stroke-width="2.4" strok)~"
    R"~(e-opacity="0.35" stroke-linecap="round"/>)~"
    R"~(<rect x="361" y="356" width="22" height="25" rx="10" fill="$nail" stroke="$line" stroke-width="1.8" stroke-opacity=".5)~"
    R"~(5" transform="rotate(-1 372 369)"/>)~"
    R"~(<path d="M433 236C440 236 435 243 436 246C437 250 437 254 438 258C438 262 438 266 439 271C439 275 440 280 440 284C441 )~"
    R"~(289 442 293 442 298C442 303 442 308 442 313C442 318 442 323 441 328C441 334 441 339 440 344C440 349 441 355 438 360C43)~"
    R"~(4 365 427 374 422 374C417 374 410 364 407 359C404 354 405 349 405 344C404 338 404 333 404 328C404 324 403 319 403 314C)~"
    R"~(403 309 402 305 402 300C402 296 402 292 401 288C401 284 400 280 400 276C399 273 398 269 397 266C396 262 395 259 394 25)~"
    R"~(5C394 252 386 248 393 244C399 241 426 235 433 236Z" fill="$hand" stroke="$line" stroke-width="3" stroke-linejoin="roun)~"
    R"~(d"/>)~"
    R"~(<path d="M411 284C412 285 417 289 421 289C424 289 429 285 431 284" fill="none" stroke="$line" stroke-width="2.4" strok)~"
    R"~(e-opacity="0.45" stroke-linecap="round"/>)~"
    R"~(<path d="M412 326C414 327 419 331 423 331C426 331 431 327 433 326" fill="none" stroke="$line" stroke-width="2.4" strok)~"
    R"~(e-opacity="0.35" stroke-linecap="round"/>)~"
    R"~(<rect x="412" y="348" width="21" height="25" rx="10" fill="$nail" stroke="$line" stroke-width="1.8" stroke-opacity=".5)~"
    R"~(5" transform="rotate(1 422 361)"/>)~";
/// Its back, its thumb and its sleeve.
inline constexpr std::string_view palm =
    R"~(<path d="M372 -223C350 -223 319 -198 307 -174C295 -149 302 -107 301 -76C300 -45 302 -11 301 13C300 36 299 48 295 66C29)~"
    R"~(1 85 283 106 278 125C272 145 266 167 263 184C260 202 258 219 259 230C260 241 264 247 269 252C273 257 281 260 287 260C2)~"
    R"~(94 259 299 250 306 250C312 249 320 258 326 258C334 258 341 250 348 250C355 250 362 258 370 258C377 257 384 249 391 249)~"
    R"~(C398 249 406 259 413 259C420 258 428 254 433 248C438 241 442 232 443 218C444 205 441 186 438 169C435 153 429 135 424 1)~"
    R"~(18C420 102 415 87 413 69C410 52 410 37 411 13C412 -12 416 -45 421 -76C425 -107 446 -149 438 -174C430 -198 394 -223 372)~"
    R"~( -223Z" fill="$hand" stroke="$line" stroke-width="3" stroke-linejoin="round"/>)~"
    R"~(<path d="M307 28C313 30 330 35 342 36C355 37 375 34 381 34" fill="none" stroke="$line" stroke-width="2.4" stroke-opaci)~"
    R"~(ty="0.25" stroke-linecap="round"/>)~"
    R"~(<path d="M276 236C278 235 284 229 287 229C291 229 296 235 298 236" fill="none" stroke="$line" stroke-width="2.6" strok)~"
    R"~(e-opacity="0.42" stroke-linecap="round"/>)~"
    R"~(<path d="M317 230C318 229 324 223 328 223C331 223 336 229 338 230" fill="none" stroke="$line" stroke-width="2.6" strok)~"
    R"~(e-opacity="0.42" stroke-linecap="round"/>)~"
    R"~(<path d="M359 228C361 227 366 221 370 221C373 221 379 227 380 228" fill="none" stroke="$line" stroke-width="2.6" strok)~"
    R"~(e-opacity="0.42" stroke-linecap="round"/>)~"
    R"~(<path d="M400 236C402 235 407 229 411 229C414 229 420 235 422 236" fill="none" stroke="$line" stroke-width="2.6" strok)~"
    R"~(e-opacity="0.42" stroke-linecap="round"/>)~"
    R"~(<path d="M295 211C297 205 302 188 305 177C309 167 313 153 314 148" fill="none" stroke="$line" stroke-width="2.2" strok)~"
    R"~(e-opacity="0.22" stroke-linecap="round"/>)~"
    R"~(<path d="M330 211C331 205 333 188 334 177C336 167 337 153 338 148" fill="none" stroke="$line" stroke-width="2.2" strok)~"
    R"~(e-opacity="0.22" stroke-linecap="round"/>)~"
    R"~(<path d="M368 211C367 205 366 188 365 177C364 167 363 153 362 148" fill="none" stroke="$line" stroke-width="2.2" strok)~"
    R"~(e-opacity="0.22" stroke-linecap="round"/>)~"
    R"~(<path d="M405 211C403 205 398 188 395 177C392 167 388 153 387 148" fill="none" stroke="$line" stroke-width="2.2" strok)~"
    R"~(e-opacity="0.22" stroke-linecap="round"/>)~"
    R"~(<path d="M413 91C417 83 431 111 440 122C449 134 458 148 466 162C473 175 479 189 484 201C489 213 494 225 495 234C496 24)~"
    R"~(3 496 251 493 256C490 260 484 264 479 264C474 263 468 260 464 254C460 248 457 236 454 228C450 220 447 212 443 207C439 )~"
    R"~(201 435 199 430 193C426 187 420 186 417 169C414 152 409 99 413 91Z" fill="$hand" stroke="$line" stroke-width="3" strok)~"
    R"~(e-linejoin="round"/>)~"
    R"~(<path d="M381 71C386 62 402 75 411 83C420 92 432 108 436 122C440 137 437 159 434 169C432 180 426 183 421 183C415 183 4)~"
    R"~(08 177 401 169C394 162 385 156 381 140C378 124 376 81 381 71Z" fill="$hand"/>)~"
    R"~(<path d="M472 199C470 200 463 204 462 205" fill="none" stroke="$line" stroke-width="2.4" stroke-opacity="0.45" stroke-)~"
    R"~(linecap="round"/>)~"
    R"~(<rect x="472" y="231" width="21" height="26" rx="10" fill="$nail" stroke="$line" stroke-width="1.8" stroke-opacity=".5)~"
    R"~(5" transform="rotate(-14 483 246)"/>)~"
    R"~(<path d="M291 -389C261 -353 289 -226 289 -174C290 -122 285 -96 295 -78C306 -59 330 -62 352 -62C374 -62 412 -59 428 -78)~"
    R"~(C445 -96 443 -122 450 -174C457 -226 496 -353 470 -389C443 -425 321 -425 291 -389Z" fill="$sleeve"/>)~"
    R"~(<path d="M297 -89C306 -87 330 -74 352 -74C374 -74 414 -87 426 -89" fill="none" stroke="$trim" stroke-width="5" stroke-)~"
    R"~(opacity="0.5" stroke-linecap="round"/>)~";

/// Beyond that, where the arm is seen farther.
inline constexpr std::string_view sleeve =
    R"~(<path d="M284 -360L476 -360L500 -1300L260 -1300Z" fill="$sleeve" stroke="$trim" stroke-width="6"/>)~";

/// A bare foot from above, without its toes, and one toe that points up from where it grows.
inline constexpr std::string_view foot =
    R"~(<path d="M300 240C280 300 286 370 312 440C326 490 330 560 334 640L486 640C490 560 506 480 524 410C540 340 536 270 508 222C440 190 350 196 300 240Z")~"
    R"~( fill="$joint" stroke="$seam" stroke-width="6"/>)~"
    R"~(<path d="M352 400C350 350 346 310 340 280M400 390C400 340 398 300 396 262M446 396C450 346 452 306 452 266" fill="none" stroke="$line" stroke-width="4" stroke-opacity=".4" stroke-linecap="round"/>)~";
inline constexpr std::string_view toe =
    R"~(<path d="M-22 24C-26 -14 -26 -48 -20 -70C-12 -92 14 -92 21 -70C27 -48 26 -14 22 24Z" fill="$joint" stroke="$seam" stroke-width="6"/>)~"
    R"~(<path d="M-13 -58C-15 -80 15 -80 13 -58C6 -52 -6 -52 -13 -58Z" fill="$nail" stroke="$line" stroke-width="3"/>)~"
    R"~(<path d="M-12 -22C-4 -18 4 -18 12 -22" fill="none" stroke="$line" stroke-width="3" stroke-opacity=".5"/>)~";

/// A bare foot from its side, on a leg that comes from the left; its big toe; the sole.
inline constexpr std::string_view side_foot =
    R"~(<path d="M-20 236C120 226 250 238 340 250C380 236 404 200 420 150L512 150C508 200 498 240 504 300C510 350 522 390 500 424C476 454 430 446 392 432C300 420 140 430 -20 424Z")~"
    R"~( fill="$skin" stroke="$seam" stroke-width="6"/><circle cx="376" cy="322" r="22" fill="$joint" stroke="$seam" stroke-width="5"/>)~";
inline constexpr std::string_view big_toe =
    R"~(<path d="M418 160C424 116 436 70 468 66C506 66 518 112 513 160Z" fill="$skin" stroke="$seam" stroke-width="6"/>)~"
    R"~(<path d="M440 92C446 76 462 72 470 74C462 84 456 100 454 114C444 112 438 104 440 92Z" fill="$nail" stroke="$line" stroke-width="2.4"/>)~";
inline constexpr std::string_view sole =
    R"~(<path d="M504 170C494 220 492 280 499 326C505 368 506 396 488 418C472 380 470 300 472 240C474 204 484 182 504 170Z" fill="$touched" stroke="$seam" stroke-width="4"/>)~";

/// What that lies on, from the side.
inline constexpr std::string_view table =
    R"~(<path d="M0 528H1128V600H0Z" fill="$ground"/><path d="M0 528H1128" stroke="$edge" stroke-width="3"/>)~";

/// A couch from above, and on it a back: the head is at the left.
inline constexpr std::string_view couch =
    R"~(<path d="M0 50H1128V550H0Z" fill="$ground" stroke="$edge" stroke-width="3"/>)~";
inline constexpr std::string_view back =
    R"~(<path d="M318 132C350 84 420 70 520 74C640 80 740 92 830 104C850 108 852 126 832 130C740 140 640 150 520 160Z")~"
    R"~( fill="$skin" stroke="$seam" stroke-width="5"/>)~"
    R"~(<path d="M318 468C350 516 420 530 520 526C640 520 740 508 830 496C850 492 852 474 832 470C740 460 640 450 520 440Z")~"
    R"~( fill="$skin" stroke="$seam" stroke-width="5"/>)~"
    R"~(<path d="M176 256C240 252 262 160 316 134C420 110 560 150 700 160C820 166 960 150 1140 142V458C960 450 820 434 700 440)~"
    R"~(C560 450 420 490 316 466C262 440 240 348 176 344Z" fill="$skin" stroke="$seam" stroke-width="5"/>)~"
    R"~(<path d="M1010 149C1050 146 1100 143 1140 142V458C1100 456 1050 453 1010 451C1022 400 1022 200 1010 149Z")~"
    R"~( fill="$shorts" stroke="$seam" stroke-width="5"/>)~"
    R"~(<path d="M24 300C24 236 66 204 114 204C168 204 200 240 200 300C200 360 168 396 114 396C66 396 24 364 24 300Z")~"
    R"~( fill="$hair" stroke="$seam" stroke-width="5"/><circle cx="60" cy="300" r="44" fill="$hair" stroke="$seam" stroke-width="5"/>)~"
    R"~(<path d="M230 300H1006" fill="none" stroke="$seam" stroke-width="4" stroke-opacity=".6"/>)~"
    R"~(<path d="M352 190C400 176 452 196 470 240C440 262 380 252 352 190Z" fill="none" stroke="$seam" stroke-width="4" stroke-opacity=".6"/>)~"
    R"~(<path d="M352 410C400 424 452 404 470 360C440 338 380 348 352 410Z" fill="none" stroke="$seam" stroke-width="4" stroke-opacity=".6"/>)~";
/// The muscles on both sides of the spine.
inline constexpr std::string_view back_muscles =
    R"~(<path d="M420 282C520 248 700 244 996 232C1004 256 1004 276 998 290C760 292 560 294 420 290Z" fill="$touched" stroke="$seam" stroke-width="5"/>)~"
    R"~(<path d="M420 318C520 352 700 356 996 368C1004 344 1004 324 998 310C760 308 560 306 420 310Z" fill="$touched" stroke="$seam" stroke-width="5"/>)~";
/// The muscle between neck and shoulder.
inline constexpr std::string_view shoulder_muscle =
    R"~(<path d="M226 282C262 262 276 186 330 160C372 168 392 200 420 292C360 296 290 296 226 292Z" fill="$touched" stroke="$seam" stroke-width="5"/>)~"
    R"~(<path d="M226 318C262 338 276 414 330 440C372 432 392 400 420 308C360 304 290 304 226 308Z" fill="$deep" stroke="$seam" stroke-width="5"/>)~";

/// A loose fist from its side, and one with the thumb out: the arm comes from above.
inline constexpr std::string_view fist =
    R"~(<path d="M-46 -50C-50 -160 -60 -260 -66 -420L66 -420C60 -260 52 -160 48 -50Z" fill="$hand" stroke="$line" stroke-width="3"/>)~"
    R"~(<path d="M-70 -420L-64 -250C-30 -236 30 -236 64 -250L70 -420Z" fill="$sleeve"/>)~"
    R"~(<path d="M-76 -34C-90 10 -84 56 -60 76C-30 94 40 96 66 74C88 50 88 -24 70 -54C34 -84 -50 -80 -76 -34Z" fill="$hand" stroke="$line" stroke-width="3.5"/>)~"
    R"~(<path d="M-40 84C-46 60 -46 40 -40 22M-4 90C-8 64 -8 44 -4 24M34 88C32 62 32 44 34 26" fill="none" stroke="$line" stroke-width="3" stroke-opacity=".6"/>)~"
    R"~(<path d="M-78 -20C-56 -36 -14 -34 16 -20C30 -10 24 8 6 8C-24 6 -52 14 -80 10Z" fill="$hand" stroke="$line" stroke-width="3"/>)~"
    R"~(<path d="M6 -16C16 -14 20 -4 12 2" fill="$nail" stroke="$line" stroke-width="2"/>)~";
inline constexpr std::string_view thumb =
    R"~(<path d="M-50 -70C-54 -170 -62 -260 -68 -420L64 -420C58 -260 50 -170 46 -70Z" fill="$hand" stroke="$line" stroke-width="3"/>)~"
    R"~(<path d="M-72 -420L-66 -250C-30 -236 30 -236 62 -250L68 -420Z" fill="$sleeve"/>)~"
    R"~(<path d="M-30 20C-36 70 -34 118 -22 142C-12 160 16 160 24 142C34 116 34 66 30 20Z" fill="$hand" stroke="$line" stroke-width="3.5"/>)~"
    R"~(<path d="M-14 122C-16 140 -8 150 1 150C10 150 17 140 15 122C8 114 -8 114 -14 122Z" fill="$nail" stroke="$line" stroke-width="2"/>)~"
    R"~(<path d="M-20 92C-8 98 10 98 22 92" fill="none" stroke="$line" stroke-width="2.4" stroke-opacity=".5"/>)~"
    R"~(<path d="M-84 -60C-96 -16 -84 22 -56 36C-30 48 34 48 58 34C84 16 84 -40 66 -72C30 -100 -60 -98 -84 -60Z" fill="$hand" stroke="$line" stroke-width="3.5"/>)~"
    R"~(<path d="M-82 -36C-50 -30 -30 -30 -8 -36M-84 -12C-52 -6 -30 -6 -8 -12M-74 14C-50 18 -30 18 -10 12" fill="none" stroke="$line" stroke-width="3" stroke-opacity=".6"/>)~"
    R"~(<path d="M-8 -58C8 -40 8 10 -4 40" fill="none" stroke="$line" stroke-width="3" stroke-opacity=".5"/>)~";

}  // namespace figure::moving::shape
