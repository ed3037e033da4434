/** The folder in which a release is served: the element comes from there. */
export const SITE = new URLSearchParams(location.search).get('site') ?? 'https://example.org/balance/';

export const WEEK = `Squat 5x5
Bench press 3x8
Barbell row 3x8
Plank 3x45s`;
