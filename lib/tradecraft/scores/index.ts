// How good resolved forecasts were: Brier scores, calibration in words, and what to compare them with. Pure, over
// plain rows; docs/decisions/039 says what counts.

export { type Scores, scoresOf } from "./brier";
export { type Calibration, calibrationOf, calibrationSentence, MIN_FORECASTS } from "./calibration";
export { groupSpells, HORIZON_LABELS, HORIZONS, type Horizon, horizonOf } from "./groups";
export { type Interval, wilsonInterval } from "./interval";
export { type Line, type LineEstimate, type Spell, spellsOf } from "./spells";
