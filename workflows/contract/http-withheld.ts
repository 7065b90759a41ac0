/**
 * Why a kept file is given to nobody: nobody has looked for malware in it yet, that could not be done, or some was found.
 */
export type Withheld = 'unchecked' | 'unscannable' | 'quarantined';
