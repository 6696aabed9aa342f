/** Which county or region a GeoNames second-level code of England or Wales is in: codes of the old ONS coding, and London boroughs. */
const counties: Record<string, string> = {
  '09': 'Bedfordshire', '11': 'Buckinghamshire', '12': 'Cambridgeshire', '13': 'Cheshire', '15': 'Cornwall', '16': 'Cumbria', '17': 'Derbyshire',
  '18': 'Devon', '19': 'Dorset', '20': 'County Durham', '21': 'East Sussex', '22': 'Essex', '23': 'Gloucestershire', '24': 'Hampshire',
  '26': 'Hertfordshire', '29': 'Kent', '30': 'Lancashire', '31': 'Leicestershire', '32': 'Lincolnshire', '33': 'Norfolk',
  '34': 'Northamptonshire', '35': 'Northumberland', '36': 'North Yorkshire', '37': 'Nottinghamshire', '38': 'Oxfordshire', '39': 'Shropshire',
  '40': 'Somerset', '41': 'Staffordshire', '42': 'Suffolk', '43': 'Surrey', '44': 'Warwickshire', '45': 'West Sussex', '46': 'Wiltshire',
  '47': 'Worcestershire',
};

const unitary: Record<string, string> = {
  'Greater Manchester': 'BL BM BN BP BQ BR BS BT BU BW', Merseyside: 'BX BY BZ CA CB', 'South Yorkshire': 'CC CE CF CG',
  'Tyne and Wear': 'CH CJ CK CL CM', 'West Midlands': 'CN CQ CR CS CT CU CW', 'West Yorkshire': 'CX CY CZ DA DB',
  'County Durham': 'EB EF EH EJ', 'North Yorkshire': 'EC EE FF', Northumberland: 'EM', Cheshire: 'EQ ET EU EW', Lancashire: 'EX EY',
  'East Yorkshire': 'FA FB', Lincolnshire: 'FC FD', Derbyshire: 'FK', Leicestershire: 'FN', Rutland: 'FP', Nottinghamshire: 'FY',
  Herefordshire: 'GA', Shropshire: 'GF GG', Staffordshire: 'GL', Somerset: 'HA HC', Bristol: 'HB', Gloucestershire: 'HD', Cornwall: 'HE HF',
  Devon: 'HG HH', Dorset: 'HN HP', Wiltshire: 'HX HY', Cambridgeshire: 'JA', Bedfordshire: 'KA KB KC', Essex: 'KF KG', Kent: 'LC',
  Berkshire: 'MA MB MC MD ME MF', Buckinghamshire: 'MG', 'East Sussex': 'ML', Hampshire: 'MR MS', 'Isle of Wight': 'MW',
  Anglesey: 'NA', Gwynedd: 'NC', Conwy: 'NE', Denbighshire: 'NG', Flintshire: 'NJ', Wrexham: 'NL', Powys: 'NN', Ceredigion: 'NQ',
  Pembrokeshire: 'NS', Carmarthenshire: 'NU', Swansea: 'NX', 'Neath Port Talbot': 'NZ', Bridgend: 'PB', 'Vale of Glamorgan': 'PD',
  'Rhondda Cynon Taf': 'PF', 'Merthyr Tydfil': 'PH', Caerphilly: 'PK', 'Blaenau Gwent': 'PL', Torfaen: 'PM', Monmouthshire: 'PP',
  Newport: 'PR', Cardiff: 'PT',
};

const byCode = new Map(Object.entries(unitary).flatMap(([county, codes]) => codes.split(' ').map((code) => [code, county])));

/** Codes that are GeoNames' own, or wrong in its data. */
const single: Record<string, string> = {
  '6615330': 'Hertfordshire', '6896157': 'Leicestershire', '6945806': 'Kent', '6945807': 'Kent', '6945814': 'Kent', '00EM167': 'Tyne and Wear',
};

export function countyOf(muni: string | undefined): string | undefined {
  if (!muni) return undefined;
  if (muni in single) return single[muni];
  if (/^[A-P]\d$/.test(muni)) return 'London';
  if (muni.startsWith('00')) return byCode.get(muni.slice(2, 4));
  return /^\d{2}[A-Z]/.test(muni) ? counties[muni.slice(0, 2)] : undefined;
}
