/** Points on the map, and how far they are from each other in a straight line. */

/** A point on the map (WGS 84), in degrees. */
export interface Point {
  latitude: number;
  longitude: number;
}

const radians = Math.PI / 180;
/** Mean radius of the earth in kilometres. */
const earth = 6371.0088;

/** Straight-line distance in kilometres. */
export function distanceKm(a: Point, b: Point): number {
  const north = Math.sin(((b.latitude - a.latitude) * radians) / 2);
  const east = Math.sin(((b.longitude - a.longitude) * radians) / 2);
  const h = north * north + Math.cos(a.latitude * radians) * Math.cos(b.latitude * radians) * east * east;
  return 2 * earth * Math.asin(Math.min(1, Math.sqrt(h)));
}

/** A point rounded to two decimals, about a kilometre: as exact as a place ever leaves the device. */
export const coarse = ({ latitude, longitude }: Point): Point => ({
  latitude: Math.round(latitude * 100) / 100,
  longitude: Math.round(longitude * 100) / 100,
});
