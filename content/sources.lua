-- The studies that the pages cite, by key or by name. What our fact sheet does not give (titles, some DOIs) is left out.
-- The sheet has no authors for PATREV22: the university that the journal names with it stands for them.
source { key = "ACP17", authors = "Qaseem and others", year = 2017, journal = "Ann Intern Med" }
source { key = "ARAB08", authors = "Arabaci", year = 2008, journal = "J Sports Sci Med" }
source { key = "CHAUD08", authors = "Chaudhry and others", year = 2008, journal = "J Am Osteopath Assoc", doi = "10.7556/jaoa.2008.108.8.379" }
source { key = "CHIM24S", authors = "Chimenti and others", year = 2024, journal = "JOSPT", doi = "10.2519/jospt.2024.0302" }
source { key = "CRANE12", authors = "Crane and others", year = 2012, journal = "Sci Transl Med", doi = "10.1126/scitranslmed.3002882" }
source { key = "DAVIS20", authors = "Davis, Alabed and Chico", year = 2020, journal = "BMJ Open Sport Exerc Med", doi = "10.1136/bmjsem-2019-000614" }
source { key = "DAWSON04", authors = "Dawson, Dawson and Tiidus", year = 2004, journal = "J Sports Sci Med" }
source { key = "DUPUY18", authors = "Dupuy and others", year = 2018, journal = "Front Physiol", doi = "10.3389/fphys.2018.00403" }
source { key = "FRANK14", authors = "Franklin and others", year = 2014, journal = "Arch Phys Med Rehabil", doi = "10.1016/j.apmr.2014.02.007" }
source { key = "GEORGE21", authors = "George and others", year = 2021, journal = "JOSPT", doi = "10.2519/jospt.2021.0304" }
source { key = "GUO17", authors = "Guo and others", year = 2017, journal = "Front Physiol", doi = "10.3389/fphys.2017.00747" }
source { key = "HEELMT18", authors = "Pollack and others", year = 2018, journal = "The Foot" }
source { key = "HINDS04", authors = "Hinds and others", year = 2004, journal = "Med Sci Sports Exerc" }
source { key = "HOFF16", authors = "Hoffman and others", year = 2016, journal = "J Orthop Sports Phys Ther", doi = "10.2519/jospt.2016.6455" }
source { key = "KONG18", authors = "Kong and others", year = 2018, journal = "J Sports Sci Med" }
source { key = "KONRAD22", authors = "Konrad and others", year = 2022, journal = "Sports Med", doi = "10.1007/s40279-022-01699-8" }
source { key = "LOEW14", authors = "Loew and others", year = 2014, journal = "Cochrane CD003528.pub2" }
source { key = "LU22", authors = "Lu and others", year = 2022, journal = "Chiropr Man Therap", doi = "10.1186/s12998-022-00441-5" }
source { key = "MOYER04", authors = "Moyer, Rounds and Hannum", year = 2004, journal = "Psychol Bull", doi = "10.1037/0033-2909.130.1.3" }
source { key = "MULV18", authors = "Mulvad and others", year = 2018, journal = "PLoS One", doi = "10.1371/journal.pone.0204742" }
source { key = "NUNES16", authors = "Nunes and others", year = 2016, journal = "J Physiother", doi = "10.1016/j.jphys.2016.02.009" }
source { key = "SHOE97", authors = "Shoemaker, Tiidus and Mader", year = 1997, journal = "Med Sci Sports Exerc" }
source { key = "VAIRO09", authors = "Vairo and others", year = 2009, journal = "J Man Manip Ther", doi = "10.1179/jmt.2009.17.3.80E" }
source { key = "WHITE20", authors = "White and others", year = 2020, journal = "J Funct Morphol Kinesiol", doi = "10.3390/jfmk5010009" }
source { key = "WIEW19", authors = "Wiewelhove and others", year = 2019, journal = "Front Physiol", doi = "10.3389/fphys.2019.00376" }
source { key = "WILT10", authors = "Wiltshire and others", year = 2010, journal = "Med Sci Sports Exerc", doi = "10.1249/MSS.0b013e3181c9214f" }
source { key = "HSI17", authors = "Erickson and Sherry", year = 2017, journal = "J Sport Health Sci" }
source { key = "FLET10", authors = "Fletcher", year = 2010, journal = "J Strength Cond Res", doi = "10.1519/JSC.0b013e3181ceec0f" }
source { key = "MOYER11", authors = "Moyer and others", year = 2011, journal = "J Bodyw Mov Ther", doi = "10.1016/j.jbmt.2010.06.001" }
source { key = "BOSQ07", authors = "Bosquet and others", year = 2007, journal = "Med Sci Sports Exerc", doi = "10.1249/mss.0b013e31806010e0" }
source { key = "BREDA20", authors = "Breda and others", year = 2020, journal = "Br J Sports Med", doi = "10.1136/bjsports-2020-103403" }
source { key = "DAWSON11", authors = "Dawson and others", year = 2011, journal = "Phys Ther Sport", doi = "10.1016/j.ptsp.2011.02.007" }
source { key = "FRAN19", authors = "Francis and others", year = 2019, journal = "J Sports Sci Med" }
source { key = "FRAND25", authors = "Frandsen and others", year = 2025, journal = "Br J Sports Med", doi = "10.1136/bjsports-2024-109380" }
source { key = "KAKO21", authors = "Kakouris and others", year = 2021, journal = "J Sport Health Sci", doi = "10.1016/j.jshs.2021.04.001" }
source { key = "MOEN12", authors = "Moen and others", year = 2012, journal = "Sports Med Arthrosc Rehabil Ther Technol", doi = "10.1186/1758-2555-4-12" }
source { key = "PFPCONS18", authors = "Collins and others", year = 2018, journal = "Br J Sports Med" }
source { key = "POPP16", authors = "Poppendieck and others", year = 2016, journal = "Sports Med", doi = "10.1007/s40279-015-0420-x" }
source { key = "MORASKA13", authors = "Moraska", year = 2013, journal = "Int J Ther Massage Bodywork", doi = "10.3822/ijtmb.v6i2.165" }
source { key = "LACFAQ", authors = "Explainers for the public", year = 2026, title = "Lactic acid, and when muscles are sore: two web pages, no study", journal = "Read in 2026" }
source { key = "SCHWANE83", authors = "Schwane and others", year = 1983, journal = "Phys Sportsmed", doi = "10.1080/00913847.1983.11708485" }
source { key = "ESSKA17", authors = "ESSKA", year = 2017, title = "Consensus on tendinopathy", journal = "European Society of Sports Traumatology, Knee Surgery and Arthroscopy" }
source { key = "HEEL14", authors = "Martin and others", year = 2014, journal = "JOSPT", doi = "10.2519/jospt.2014.0303" }
source { key = "ITBSRCT20", authors = "McKay and others", year = 2020, journal = "J Orthop Surg Res", doi = "10.1186/s13018-020-01713-7" }
source { key = "KNGF21", authors = "Swart and others", year = 2021, title = "Guideline on low back pain", journal = "Royal Dutch Society for Physical Therapy" }
source { key = "MARA7", authors = "Takayama and others", year = 2017, journal = "J Sports Med", doi = "10.1155/2017/9402386" }
source { key = "MENEN20", authors = "Menéndez and others", year = 2020, journal = "Int J Environ Res Public Health" }
source { key = "NIEL14", authors = "Nielsen and others", year = 2014, journal = "PLoS One", doi = "10.1371/journal.pone.0099877" }
source { key = "PATREV22", authors = "University of Primorska", year = 2022, title = "Conservative Treatments for Patellar Tendinopathy: A Review of Recent High-Quality Evidence", journal = "BioMed", doi = "10.3390/biomed2040028" }
source { key = "FRCHRONIC22", authors = "Pagaduan and others", year = 2022, journal = "Int J Environ Res Public Health", doi = "10.3390/ijerph19074315" }
source { key = "HEAPY18", authors = "Heapy and others", year = 2018, journal = "Res Sports Med", doi = "10.1080/15438627.2018.1447469" }
source { key = "ERNST03", authors = "Ernst", year = 2003, journal = "Rheumatology" }
source { key = "NECKIC22", authors = "Xu and others", year = 2023, journal = "J Back Musculoskelet Rehabil", doi = "10.3233/BMR-220045" }
source { key = "HRV-MFR", authors = "Arroyo-Morales and others", year = 2008, journal = "J Manipulative Physiol Ther", doi = "10.1016/j.jmpt.2008.02.009" }
source { key = "SLEEPICU23", authors = "Fang and others", year = 2023, journal = "J Clin Nurs", doi = "10.1111/jocn.16660" }
source { key = "MAK24", authors = "Mak and others", year = 2024, journal = "JAMA Netw Open", doi = "10.1001/jamanetworkopen.2024.22259" }
source { key = "FURLAN15", authors = "Furlan and others", year = 2015, journal = "Cochrane CD001929.pub3", doi = "10.1002/14651858.CD001929.pub3" }
source { key = "GROSS24", authors = "Gross and others", year = 2024, journal = "Cochrane CD004871.pub5", doi = "10.1002/14651858.CD004871.pub5" }
source { key = "STRMASS20", authors = "Yildiz and others", year = 2020, journal = "J Musculoskelet Neuronal Interact" }
source { key = "TENG14", authors = "Teng and Powers", year = 2014, journal = "JOSPT" }
source { key = "HAMNER10", authors = "Hamner, Seth and Delp", year = 2010, journal = "J Biomech", doi = "10.1016/j.jbiomech.2010.06.025" }
source { key = "ARELL14", authors = "Arellano and Kram", year = 2014, journal = "J Exp Biol" }
