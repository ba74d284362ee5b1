/** A letter that no English engine prints: all Vietnamese ones with marks but é. For text in NFC, of either case. */
export const VIETNAMESE_LETTER = /[àáảãạăằắẳẵặâầấẩẫậđèẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵ]/i
