// The publisher of each host and its subdomains: a line each, the host first.
const LINES = `scmp.com South China Morning Post
nytimes.com The New York Times
washingtonpost.com The Washington Post
wsj.com The Wall Street Journal
ft.com Financial Times
reuters.com Reuters
apnews.com Associated Press
afp.com Agence France-Presse
bbc.com BBC News
bbc.co.uk BBC News
theguardian.com The Guardian
thetimes.com The Times
thetimes.co.uk The Times
telegraph.co.uk The Telegraph
independent.co.uk The Independent
economist.com The Economist
bloomberg.com Bloomberg
cnn.com CNN
npr.org NPR
pbs.org PBS
cbsnews.com CBS News
nbcnews.com NBC News
abcnews.go.com ABC News
foxnews.com Fox News
cnbc.com CNBC
usatoday.com USA Today
latimes.com Los Angeles Times
time.com Time
theatlantic.com The Atlantic
newyorker.com The New Yorker
newsweek.com Newsweek
politico.com Politico
politico.eu Politico
axios.com Axios
thehill.com The Hill
semafor.com Semafor
foreignpolicy.com Foreign Policy
foreignaffairs.com Foreign Affairs
thediplomat.com The Diplomat
warontherocks.com War on the Rocks
lawfaremedia.org Lawfare
aljazeera.com Al Jazeera
dw.com Deutsche Welle
france24.com France 24
spiegel.de Der Spiegel
faz.net Frankfurter Allgemeine Zeitung
lemonde.fr Le Monde
lefigaro.fr Le Figaro
elpais.com El País
asia.nikkei.com Nikkei Asia
japantimes.co.jp The Japan Times
kyodonews.net Kyodo News
yna.co.kr Yonhap News Agency
koreaherald.com The Korea Herald
straitstimes.com The Straits Times
channelnewsasia.com CNA
taipeitimes.com Taipei Times
focustaiwan.tw Focus Taiwan
chinadaily.com.cn China Daily
globaltimes.cn Global Times
xinhuanet.com Xinhua
news.cn Xinhua
caixinglobal.com Caixin Global
people.cn People’s Daily
hindustantimes.com Hindustan Times
thehindu.com The Hindu
timesofindia.indiatimes.com The Times of India
tass.com TASS
interfax.com Interfax
themoscowtimes.com The Moscow Times
kyivindependent.com The Kyiv Independent
voanews.com Voice of America
rferl.org Radio Free Europe/Radio Liberty
rfa.org Radio Free Asia
smh.com.au The Sydney Morning Herald
abc.net.au ABC News (Australia)
theglobeandmail.com The Globe and Mail
whitehouse.gov The White House
state.gov US Department of State
fmprc.gov.cn Ministry of Foreign Affairs of China
mfa.gov.cn Ministry of Foreign Affairs of China`;

export const PUBLISHERS_BY_HOST = new Map(
  LINES.split("\n").map((line): [string, string] => {
    const [host = "", ...name] = line.split(" ");
    return [host, name.join(" ")];
  }),
);
