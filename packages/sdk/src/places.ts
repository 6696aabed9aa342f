/** Places as people type them, and distances in words. The rules are the domain's. */
export { coarse, distanceKm, distanceWords, kmToMiles, milesToKm, toNear, toOutcode, withoutPostcode, type Point } from '@daybridge/domain/geo';
