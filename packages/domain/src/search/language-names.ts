/** What people call the languages that things are held in, for search. English is left out: nearly everything is in English. */
export const languageNames: Readonly<Record<string, string>> = {
  ar: 'Arabic', bfi: 'British Sign Language BSL', bg: 'Bulgarian', bn: 'Bengali Sylheti', cy: 'Welsh Cymraeg', es: 'Spanish', fa: 'Farsi Persian Dari',
  fr: 'French', gu: 'Gujarati', hi: 'Hindi', it: 'Italian', ku: 'Kurdish', lt: 'Lithuanian', ne: 'Nepali', pa: 'Punjabi Panjabi', pl: 'Polish',
  ps: 'Pashto', pt: 'Portuguese', ro: 'Romanian', ru: 'Russian', so: 'Somali', sq: 'Albanian', ta: 'Tamil', ti: 'Tigrinya', tr: 'Turkish',
  uk: 'Ukrainian', ur: 'Urdu', vi: 'Vietnamese', yue: 'Cantonese Chinese', zh: 'Chinese Mandarin',
};
