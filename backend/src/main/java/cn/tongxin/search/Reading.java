package cn.tongxin.search;

/**
 * How a normalized text is read aloud; what is not Chinese stays as it is.
 *
 * @param full pinyin without tones and spaces, ü as v (银行业 yinhangye)
 * @param initials the first letter of each syllable (yhy)
 */
record Reading(String full, String initials) {}
