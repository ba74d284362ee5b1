/** What stands before a person's name in administrative text. */
const TITLES = ['ông', 'bà', 'đồng chí', 'Ông', 'Bà', '']
/** What stands before a place's name, beside its own kind. */
const BODIES = ['', 'UBND', 'tại', 'HĐND', '']
/** Kinds of places that running text writes in lower case, by the capitals of the list. */
const KIND = /^(?:Tỉnh|Thành phố|Huyện|Thị xã|Thị trấn|Quận|Phường|Xã)(?= )/

/**
 * Lines of running text around personal names, as a report would mention them.
 *
 * @param names one name each
 */
export function nameLines(names: readonly string[]): string[] {
  return names.map((name, i) => `${TITLES[i % TITLES.length]!} ${name}`.trim())
}

/**
 * Lines of running text around places, their kind in lower case: "UBND xã Định Tân, tỉnh Thanh Hóa".
 *
 * @param places one place each, its kind first where it is given, the larger one behind a comma
 */
export function placeLines(places: readonly string[]): string[] {
  return places.map((place, i) => {
    const parts = place.split(', ').map((part) => part.replace(KIND, (kind) => kind.toLowerCase()))
    return `${BODIES[i % BODIES.length]!} ${parts.join(', ')}`.trim()
  })
}
