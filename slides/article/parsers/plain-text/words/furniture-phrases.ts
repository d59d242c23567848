import type { SetAsideReason } from "../../../article.ts";

/** Phrases that are whole lines of web pages, never of articles, for one reason. */
interface FurnitureRow {
  readonly reason: SetAsideReason;
  /**
   * Parted by bars and line ends; in small letters, without numbers and punctuation, as `plainLetters` leaves a line.
   * Roughly one line for each group of languages.
   */
  readonly phrases: string;
}

export const furnitureRows: readonly FurnitureRow[] = [
  {
    reason: "share-links",
    phrases: `
share | shares | share to | share on | share via | share by | pdf | view pdf | share this | share this story | share this article | share this post | share this page | share article
share story
share options | share link | share it | share this on | share with your friends | share the love | sharing | about sharing
share this with | tweet | tweets | tweet this | retweet | pin it | like | likes | like this
copy link | copy the link | link copied | copied | copy url | email | e mail | mail | email this | email this article
email article | email a friend | send to a friend | print | print this | print article | print this article | print this page
printer friendly | save | save article | save for later | save this article | saved | saved articles | bookmark
bookmarked | facebook | twitter | google | google plus | linkedin | linked in | whatsapp | pinterest | reddit | tumblr
telegram | messenger | instagram | youtube | snapchat | flipboard | tiktok | viber | skype | digg | stumbleupon | delicious | pocket
instapaper | evernote | threads | bluesky | mastodon | xing | wechat | weibo | vk | vkontakte | odnoklassniki | livejournal | rss
follow | following | follow us | follow us on | recommend
recommended this | gift this article | give this article | read later | listen | listen to this article | listen to article
listen to story | text size | resize text | font size | increase font size | decrease font size | more sharing options
add to favorites | add to bookmarks | clip | embed | sms | text message | permalink | short link | page url | article url
teilen | artikel teilen | diesen artikel teilen | beitrag teilen | jetzt teilen | twittern
per mail | per e mail | per mail versenden | drucken | artikel drucken | merken | artikel merken | empfehlen | artikel empfehlen | weiterempfehlen
vorlesen
artikel anhören | anhören | folgen | kopieren | link kopieren | merkliste
partager | partager cet article | partager l article | partagez | partages
tweeter | envoyer | envoyer par mail | envoyer par email | envoyer par e mail | imprimer | imprimer l article | enregistrer
ajouter à vos favoris | ajouter aux favoris | classer | écouter | écouter l article | suivre | suivez nous | abonné | copier le lien | réagir | offrir
offrir cet article
compartir | comparte | compártelo | comparte esta noticia
compartir artículo | enviar por correo | enviar por email | correo electrónico | imprimir | guardar | guardar noticia | tuitear | twittear
copiar enlace
escuchar | seguir | síguenos | síguenos en | me gusta | enlace
compartilhar | compartilhe | compartilhe este artigo | partilhar | partilhe | copiar link | copiar o link | curtir | ouvir o texto | ouvir notícia
diminuir fonte | aumentar fonte | diminuir letra | aumentar letra | aumentar tamanho da letra | tamanho da letra | enviar por e mail | siga | siga nos
salvar | salvar para ler depois | ler mais tarde
condividi | condividi articolo | stampa | invia | invia per email | salva | ascolta | ascolta l articolo
copia link | seguici | mi piace
delen | deel | deel dit artikel | deel via | bewaren | bewaar artikel | afdrukken | mailen | luisteren | volgen
dela | dela artikel | dela artikeln | del | del artikkel | skriv ut | lyssna | jaa | jaa artikkeli | tulosta | spara | kopiera länk
kopier lenke | gilla | följ
udostępnij | podziel się | drukuj | wydrukuj | wyślij | lubię to | skopiuj link | kopiuj link | zapisz | obserwuj | posłuchaj
sdílet | sdílej | vytisknout | tisk | tisknout | uložit | zdieľať | zdieľať článok | vytlačiť | poslechnout | odeslat
megosztás | megosztom | nyomtatás | küldés | tetszik | distribuie | trimite | tipărește | printează | salvează
paylaş | yazdır | kaydet | dinle | takip et | beğen | bağlantıyı kopyala
поделиться | поделитесь | поделись | поделиться ссылкой | поделиться в соцсетях | поделиться новостью | поделиться с друзьями | рассказать друзьям
твитнуть | вконтакте | в контакте | одноклассники | фейсбук
телеграм | ватсап | вайбер | мой мир | живой журнал | класс | нравится | мне нравится | распечатать | печать | версия для печати | отправить
отправить другу | скопировать ссылку | копировать ссылку | ссылка скопирована
сохранить | в закладки | добавить в закладки | прослушать | слушать | подписаться | подписывайтесь | подписывайтесь на нас | читать позже
поділитися | поширити | надрукувати | роздрукувати | твітнути | копіювати посилання | зберегти | бөлісу | басып шығару | жазылу | сілтемені көшіру
dalīties | ieteikt | iesaki | drukāt | nosūtīt | saglabāt | dalintis | spausdinti | siųsti | jaga | prindi | saada
شارك | مشاركة | شاركها | شارك هذا الموضوع | شارك المقال | انشر | طباعة | اطبع | ارسل | أرسل | إرسال | تغريد | غرد | فيسبوك | فيس بوك | تويتر | واتساب
واتس آب | نسخ الرابط | انسخ الرابط | حفظ | استمع | تابعنا | اعجبني | أعجبني
اشتراک گذاری | به اشتراک بگذارید | چاپ | ارسال | کپی لینک | שתף | שתפו | הדפס | שלח | העתק קישור
分享 | 分享到 | 分享至 | 分享给好友 | 分享让更多人看到 | 转发 | 收藏 | 打印 | 打印本页 | 推荐 | 点赞 | 赞 | 复制链接 | 微信 | 微博 | 新浪微博 | 腾讯微博 | 空间 | 扫一扫 | 字号 | 大中小 | 轉發 | 列印 | 收藏本文
複製連結 | 朋友圈
シェア | シェアする | ツイート | ツイートする | つぶやく | はてなブックマーク | はてブ | 印刷 | 印刷する | 保存 | 共有 | 共有する | メール | いいね | ブックマーク | フォロー | フォローする | リンクをコピー | コピー
공유 | 공유하기 | 기사 공유 | 트위터 | 페이스북 | 카카오톡 | 카카오스토리 | 네이버 | 밴드 | 인쇄 | 인쇄하기 | 프린트 | 스크랩 | 글자크기 | 글자 크기 | 본문 글씨 키우기 | 본문 글씨 줄이기 | url복사 | 복사 | 구독 | 좋아요 | 메일보내기
शेयर करें | साझा करें | शेयर | ट्वीट | प्रिंट | κοινοποίηση | μοιραστείτε | μοιράσου | εκτύπωση | αποστολή | сподели | споделете | печат | принтирај
подели | podeli | podijeli | deli | natisni`,
  },
  {
    reason: "comments",
    phrases: `
comment | comments | comments closed | comments are closed | no comments | no comments yet | view comments | view all comments | see comments
see all comments | show comments | show all comments | hide comments | read comments | read all comments | read the comments
reader comments | user comments | post a comment | post comment | leave a comment | add a comment | add comment | add your comment | write a comment
join the conversation | join the discussion | start the conversation | start the discussion | be the first to comment | leave a reply | reply | replies
responses | response | write a response | respond
discussion policy | comment policy | commenting policy | community guidelines | most recent comments | top comments | newest first | oldest first
newest | sort by | your name | your email | submit comment | report comment | report abuse | flag as inappropriate | text format
plain text | be respectful | what do you think | your thoughts
tell us what you think
kommentare | kommentar | kommentare lesen | kommentar schreiben | kommentar verfassen | kommentieren | alle kommentare | keine kommentare | beiträge
beitrag schreiben | diskutieren | diskutieren sie mit | leserkommentare | ihr kommentar | zum forum | antworten
commentaires | commentaire | commenter | commenter cet article | laisser un commentaire | ajouter un commentaire | voir les commentaires
lire les commentaires | vos réactions | réactions | tous les commentaires | aucun commentaire | répondre | poster un commentaire
comentarios | comentario | comentar | deja un comentario | dejar un comentario | ver comentarios | añadir comentario | sin comentarios
escribe un comentario | responder | todos los comentarios
comentários | comentário | comente | comente esta notícia | deixe um comentário | deixe o seu comentário | ver comentários | todos os comentários
nenhum comentário | enviar comentário
commenti | commento | commenta | lascia un commento | scrivi un commento | aggiungi un commento | nessun commento | rispondi | reacties | reactie
reageer | plaats een reactie | geef een reactie | kommentarer | kommentera | kommenter | skriv en kommentar | legg igjen en kommentar | kommentit
kommentoi
komentarze | komentarz | skomentuj | dodaj komentarz | komentáře | komentář | přidat komentář | diskuse | diskuze | diskusia | pridať komentár
komentarji | komentari | komentiraj | hozzászólások | hozzászólás | szólj hozzá | comentarii | comentariu | adaugă comentariu | lasă un comentariu
yorumlar | yorum | yorum yap | yorum yaz | komentāri | komentārs | pievienot komentāru | komentuoti | komentarai | kommentaarid
комментарии | комментарий | комментариев | комментария | комментировать | добавить комментарий | оставить комментарий | написать комментарий | обсудить
обсуждение | все комментарии | читать комментарии | нет комментариев | ответить | коментарі | коментувати | додати коментар | залишити коментар
пікірлер | пікір қалдыру | коментари | коментар | добави коментар
تعليقات | التعليقات | تعليق | أضف تعليق | أضف تعليقا | أضف تعليقك | اترك تعليقا | اكتب تعليقك | نظرات | نظر شما | ارسال نظر | תגובות | הוסף תגובה
评论 | 网友评论 | 发表评论 | 我要评论 | 查看评论 | 全部评论 | 最新评论 | 热门评论 | 我来说两句 | 条评论 | 留言 | 評論 | 發表評論 | コメント | コメントする | コメントを書く | みんなのコメント | コメントを読む
댓글 | 댓글쓰기 | 댓글 쓰기 | 댓글보기 | टिप्पणियां | टिप्पणी करें | कमेंट | σχόλια | σχολιάστε`,
  },
  {
    reason: "related-links",
    phrases: `
related | related articles | related article | related stories | related story | related content | related coverage | related links | related news
related posts | related reading | related topics | related items | related video | related videos | more stories | more news | more on this story
more on this topic | more on this | more like this | more from | more headlines | more to explore | more articles | more
most popular | most read | most viewed | most shared | most emailed | most commented | most recent | most watched | popular
popular now | popular stories | popular posts | popular articles | top stories | top news | trending | trending now | trending stories | trending topics
trending news | what s trending | latest | latest news | latest stories | latest articles | latest posts | latest headlines | recent posts
recent articles | recent stories | recent news | recommended | recommended for you | recommended stories | recommended reading | recommended articles
editor s picks | editors picks | editor s choice | you may also like | you might also like | you may also be interested in | you may like | also on
also in the news | don t miss | in case you missed it | read more | read next | read also | read this next | see more | see also on | up next
next article | previous article | next story | previous story | next post | previous post | older post | newer post | older posts | newer posts
keep reading | further reading on this site | elsewhere on the web | around the web | from the web | from around the web
promoted stories | featured | featured stories | featured articles | featured video | discover more | explore more | watch next | watch more
in this article | topics | related tags | tags | tag | labels | categories | filed under | view more | show more | load more
view all | see all
mehr zum thema | mehr zu diesem thema | mehr dazu | mehr lesen | weitere artikel | weitere meldungen | weitere themen | weiterlesen | lesen sie auch
lesen sie mehr | auch interessant | das könnte sie auch interessieren | das könnte dich auch interessieren | ähnliche artikel | verwandte artikel
verwandte themen | themen | schlagworte | schlagwörter | meistgelesen | meist gelesen | meistgelesene artikel | meistgeklickt | beliebt | top themen
neueste artikel | aktuelle meldungen | mehr aus | mehr von | zum thema | zur startseite | vorige | nächste
links zum artikel | empfohlen | redaktionstipp
à lire aussi | a lire aussi | lire aussi | lire aussi sur | voir aussi | à voir aussi | à lire | lire la suite | sur le même sujet | sur le même thème
dans la même rubrique | articles liés | articles similaires | articles associés | les plus lus | les plus partagés | plus d articles
pour aller plus loin | en savoir plus | à la une | dernières actualités | notre sélection | vous aimerez aussi | ça peut vous intéresser | thèmes
mots clés | article précédent | article suivant | sujets liés | dossiers | contenus sponsorisés
noticias relacionadas | artículos relacionados | relacionadas | relacionados | más noticias | más información | más sobre | más leídas | lo más leído
lo más visto | leer más | lee también | lea también | le puede interesar | te puede interesar | también te puede interesar | temas relacionados | temas
etiquetas | últimas noticias | te recomendamos | archivado en | ver más | sigue leyendo | siguiente | anterior | destacados
leia mais | leia também | veja também | veja mais | saiba mais | mais lidas | mais lidos | mais notícias | matérias relacionadas | notícias relacionadas
tópicos relacionados | últimas notícias | recomendadas | recomendado para você | continue lendo | tópicos | assuntos | leia mais sobre
artigos relacionados | ler mais | voltar | ver novamente | avançar | próxima | relacionadas
leggi anche | leggi tutto | leggi di più | articoli correlati | correlati | potrebbe interessarti | potrebbe interessarti anche | ultime notizie
i più letti | più letti | argomenti | tag correlati | lees ook | lees meer | lees verder | meer over | meer nieuws | meest gelezen | gerelateerd
gerelateerde artikelen | läs mer | läs också | läs även | mest läst | mest lästa | les også | les mer | mest lest | læs også | læs mere | mest læste
relaterede artikler | relaterat | lue myös | luetuimmat | lue lisää
czytaj także | czytaj również | czytaj też | czytaj więcej | zobacz także | zobacz również | zobacz też | zobacz więcej | przeczytaj także
przeczytaj też | powiązane | powiązane artykuły | najczęściej czytane | najpopularniejsze | polecane | polecamy | tagi | tematy | więcej
więcej na ten temat | najnowsze | čtěte také | přečtěte si také | čtěte dále | nejčtenější | související | související články | témata | štítky
další články | čítajte aj | najčítanejšie | súvisiace články | további cikkek | kapcsolódó cikkek | ajánlott | olvasta már | legolvasottabb | címkék
citește și | citiți și | articole similare | cele mai citite | etichete | ilgili haberler | bunlar da ilginizi çekebilir | son dakika | son haberler
çok okunanlar | etiketler | en çok okunanlar | lasi vēl | lasi arī | saistītie raksti | lasītākie | skaitomiausi | susiję straipsniai | loe ka | loe veel
loetuimad
читайте также | читайте ещё | читайте еще | читать также | читать далее | читать дальше | по теме | материалы по теме | новости по теме | статьи по теме
ещё по теме | еще по теме | похожие материалы | похожие новости | похожие статьи | самое читаемое | самое популярное | популярное | популярные новости
популярные материалы | последние новости | главные новости | главное | другие новости | ещё новости | еще новости | новости партнёров | новости партнеров
рекомендуем | рекомендуемые | смотрите также | смотреть также | вам может быть интересно | вам будет интересно | подробнее | теги | метки
ключевые слова | темы | рубрики | сюжеты | лента новостей | предыдущая | следующая | предыдущая статья | следующая статья | в тему
на эту тему | к списку новостей | все новости | читайте більше | читайте також | читати далі | більше новин | останні новини | популярні новини
схожі новини | оқи отырыңыз | тағы оқыңыз | ұқсас жаңалықтар | соңғы жаңалықтар | тақырып бойынша
اقرأ أيضا | اقرأ أيضاً | اقرا ايضا | إقرأ أيضا | اقرأ المزيد | للمزيد | المزيد | شاهد أيضا | مواضيع ذات صلة | أخبار ذات صلة | مقالات ذات صلة | ذات صلة
الأكثر قراءة | الأكثر تصفحا | الأكثر تصفحاً | الأكثر مشاهدة | الأكثر تداولا | الأكثر شعبية | آخر الأخبار | أخبار متعلقة | كلمات مفتاحية | الكلمات الدالة
وسوم | بیشتر بخوانید | اخبار مرتبط | مطالب مرتبط | پربازدیدترین | קרא עוד | קראו עוד | כתבות נוספות | עוד בנושא
相关新闻 | 相关阅读 | 相关报道 | 相关链接 | 相关文章 | 相关专题 | 相关推荐 | 延伸阅读 | 推荐阅读 | 热门推荐 | 热门新闻 | 热点新闻 | 热点推荐 | 精彩推荐 | 为您推荐 | 猜你喜欢 | 更多 | 更多新闻 | 更多精彩 | 阅读更多 | 下一篇 | 上一篇 | 热搜
排行榜 | 新闻排行 | 图片新闻 | 最新新闻 | 标签 | 关键词 | 相關新聞 | 相關文章 | 延伸閱讀 | 熱門新聞 | 更多新聞 | 推薦閱讀 | 下一則 | 上一則
関連記事 | 関連ニュース | 関連リンク | 関連キーワード | 関連トピックス | 関連タグ | あわせて読みたい | おすすめ記事 | おすすめ | 人気記事 | 人気の記事 | アクセスランキング | ランキング | 新着記事 | 最新ニュース | 次の記事 | 前の記事 | もっと見る
続きを読む | この記事に関するニュース | タグ | こちらも読まれています | 他の人はこちらも見ています
관련기사 | 관련 기사 | 관련뉴스 | 많이 본 기사 | 많이 본 뉴스 | 인기기사 | 인기 기사 | 추천기사 | 추천 기사 | 이 기사와 함께 많이 본 | 더보기 | 더 보기 | 다른기사 보기 | 최신기사 | 최신 기사 | 주요뉴스 | 주요 뉴스 | 이전기사 | 다음기사
태그 | संबंधित खबरें | संबंधित लेख | ट्रेंडिंग | लोकप्रिय | ताज़ा खबरें | σχετικά άρθρα | διαβάστε επίσης | διαβάστε ακόμα | δημοφιλή | прочетете още
още по темата | най четени | pročitajte i | pročitajte još | najčitanije | preberite tudi | najbolj brano`,
  },
  {
    reason: "newsletter",
    phrases: `
newsletter | newsletters | subscribe | subscribe now | subscribe today | subscribe to newsletter | sign up | sign up now | sign up for free
email address | your email address | enter your email | enter your email address | email required | get the newsletter
our newsletter | monthly | annual | corporate | become a member | support us | donate | donate now | subscribe to | subscribe in a reader
email newsletter | join our newsletter | join us | get updates | stay informed | stay updated | stay connected
thank you for subscribing | already a subscriber
abonnieren | newsletter abonnieren | jetzt abonnieren | jetzt anmelden | newsletter bestellen | e mail adresse | s abonner | abonnez vous | je m abonne
s inscrire | inscrivez vous | votre adresse e mail | suscríbete | suscribirse | suscríbase | boletín | boletines | regístrate | assine | assinar
assine já | inscreva se | cadastre se | iscriviti | iscriviti alla newsletter | abbonati | abonneer | abonneren | meld je aan | prenumerera | abonner
tilaa | tilaa uutiskirje | zapisz się | subskrybuj | zamów newsletter | přihlásit se k odběru | odebírat | feliratkozás | feliratkozom | abonează te
abone ol | e bülten | подписка | подписаться на рассылку | рассылка | рассылки | оформить подписку | підписатися | підпишіться | اشترك | اشترك الآن
النشرة البريدية | القائمة البريدية | 订阅 | 立即订阅 | 訂閱 | メルマガ登録 | 購読する | 会員登録 | 無料会員登録 | 구독하기 | 뉴스레터 | पाएं | εγγραφή | абонирай се | piesakies
pieteikties | prenumeruoti`,
  },
  {
    reason: "advertising",
    phrases: `
ad | ads | advertisement | advertisements | advertising | advertise | advert | sponsored | sponsored content | sponsored stories | sponsored links
sponsor | sponsors | from our sponsor | from our sponsors | our sponsors | promoted | promoted content | paid content | paid post | advertiser content
partner content | skip ad | skip advertisement | skip this ad | story continues below advertisement | article continues below
article continues after advertisement | continue reading below | scroll to continue | report this ad | buy now | shop now | get it now
see price | check price
werbung | anzeige | anzeigen | gesponsert | publicité | annonce | annonces | contenu sponsorisé | la suite après la publicité
la suite après cette publicité | publicidad | anuncio | anuncios | patrocinado | publicidade | anúncio | continua após a publicidade
continua depois da publicidade | conteúdo patrocinado | pubblicità | annuncio | advertentie | annons | reklam | annonsörsinnehåll | annonse | reklame
mainos | reklama | reklamy | inzerce | inzercia | hirdetés | publicitate | ilan | реклама | на правах рекламы | партнёрский материал
партнерский материал | жарнама | إعلان | إعلانات | اعلان | آگهی | تبلیغات | פרסומת | 广告 | 廣告 | 推广 | 赞助 | 広告 | スポンサーリンク | 광고 | विज्ञापन | διαφήμιση
oglas | oglasi | reklāma`,
  },
  {
    reason: "cookie-notice",
    phrases: `
accept | accept all | accept cookies | accept all cookies | i accept | i agree | agree | reject all | reject | decline | cookie settings | manage cookies
cookie policy | cookie statement | privacy settings | manage preferences | cookie preferences | got it | ok got it | alle akzeptieren | akzeptieren
ablehnen | zustimmen | cookie einstellungen | tout accepter | accepter | tout refuser | refuser | gérer les cookies | aceptar | aceptar todo
aceptar cookies | rechazar | aceitar | aceitar todos | recusar | accetta | accetta tutti | rifiuta | accepteren | alles accepteren | acceptera | godkänn
godta alle | akceptuję | zgadzam się | souhlasím | přijmout vše | elfogadom | kabul et | принять | согласен | принять все | погоджуюсь | أوافق | 同意
同意する | 동의`,
  },
  {
    reason: "navigation",
    phrases: `
home | home page | homepage | menu | main menu | navigation | navigation menu | main navigation | site navigation | skip to content
skip to main content | skip to navigation | jump to content | jump to navigation | jump to search | search | search form
search this site | site map | sitemap | back | back to top | back to home | to top | top | top of page | return to top | next | previous | prev | close
close menu | open menu | toggle navigation | log in | login | log out | sign in | register | create account | my account | account
contact | contact us | about | about us | help | faq | personal tools | namespaces | variants | views | read | edit | view history | main page | contents
table of contents | on this page | in this page | go to | sections | all sections | view site | full site | mobile view | desktop version
switch language | languages | select language | first | last | page | pages | breadcrumb | you are here
edit links | hidden categories | print export | in other projects | interaction | tools
startseite | zum inhalt springen | zur navigation springen | menü | suche | suchen | anmelden | registrieren | impressum | kontakt | nach oben | zurück
weiter | schließen | über uns | hauptmenü | accueil | aller au contenu | recherche | rechercher | connexion | se connecter | retour | retour en haut
haut de page | fermer | mentions légales | plan du site | inicio | saltar al contenido | ir al contenido | buscar | iniciar sesión | volver
volver arriba | cerrar | menú | contacto | quiénes somos | início | página inicial | pular para o conteúdo | entrar | fechar | fale conosco
mapa do site | vai al contenuto | cerca | accedi | chi siamo | contatti | torna su | indietro | chiudi | naar inhoud | zoeken | inloggen | terug
sluiten | hem | sök | logga in | hjem | søk | søg | logg inn | haku | kirjaudu | etusivu | strona główna | szukaj | zaloguj się | zaloguj | kontakty
úvod | hledat | přihlásit | přihlásit se | hľadať | keresés | belépés | főoldal | acasă | căutare | autentificare | ana sayfa | anasayfa | ara | giriş
giriş yap | главная | на главную | главная страница | меню | поиск | войти | вход | регистрация | контакты | о нас | о проекте | наверх | назад | вперёд
далее | закрыть | перейти к содержанию | головна | пошук | увійти | басты бет | іздеу | кіру | الرئيسية | الصفحة الرئيسية | بحث | القائمة | تسجيل الدخول
اتصل بنا | من نحن | خانه | صفحه اصلی | جستجو | 首页 | 首頁 | 搜索 | 登录 | 登錄 | 注册 | 註冊 | 返回首页 | 返回顶部 | 回到顶部 | 导航 | 联系我们 | 关于我们 | 网站地图 | ホーム | トップ | トップページ | 検索
ログイン | メニュー | ページの先頭へ | ページトップへ | 戻る | 次へ | 前へ | 홈 | 메뉴 | 검색 | 로그인 | 회원가입 | 맨위로 | 목록 | होम | खोजें | αρχική | αναζήτηση | σύνδεση | начало | търсене
sākums | meklēt | pradžia | ieiet | otsi`,
  },
  {
    reason: "page-furniture",
    phrases: `
full screen | fullscreen | autoplay | play | pause | mute | unmute | skip | play video | watch video | watch | video | view photos | view gallery
view slideshow | view image | view fullscreen | photo gallery | gallery | slideshow | slide show | buy photo | hide caption
toggle caption | enlarge | enlarge this image | click to enlarge | enlarge image | zoom | loading | loading comments | please wait | advertisement close
read the terms of use | terms of use | terms of service | terms and conditions | terms conditions | terms conditions apply | privacy | privacy policy
privacy notice | legal notice | disclaimer notice | disclaimers | all rights reserved | copyright | copyright notice | report an error | report a mistake
report a typo | corrections | send a correction | suggest a correction | feedback | give feedback | send feedback | send us feedback | reprints
order reprints | rights permissions | request permission
staff writer | continue reading | show | hide | expand | collapse
learn more | find out more | more info | view source | last modified | last updated | about this site
about the publisher | powered by | this page | submit | cancel | send | reset | apply | ok | yes | no | on | off | info | photos | videos | images
audio | podcast | podcasts | download | download app | get the app | download the app | app store | google play | cite this page
upload file | special pages | permanent link | page information | related changes | what links here | printable version | download as pdf | create a book
not logged in | contributions | talk | article | random article | community portal | recent changes | current events | featured content
datenschutz | nutzungsbedingungen | agb | alle rechte vorbehalten | fehler melden | korrekturen | bildergalerie | bilderstrecke | video abspielen
vergrößern | bild vergrößern | mehr anzeigen | conditions générales | tous droits réservés | politique de confidentialité
signaler une erreur | agrandir | agrandir l image | lecture | aviso legal | todos los derechos reservados | política de privacidad | ampliar
ampliar imagen | ampliar foto | reportar error | todos os direitos reservados | política de privacidade | termos de uso | termos e condições
endereço da página | comunicar erro | riproduzione riservata | tutti i diritti riservati
informativa sulla privacy | ingrandisci | alle rechten voorbehouden | privacybeleid | alla rättigheter förbehållna | wszelkie prawa zastrzeżone
polityka prywatności | regulamin | zgłoś błąd | powiększ | všechna práva vyhrazena | všetky práva vyhradené | minden jog fenntartva
toate drepturile rezervate | tüm hakları saklıdır | все права защищены | сообщить об ошибке | нашли ошибку | заметили ошибку
политика конфиденциальности | пользовательское соглашение | увеличить | смотреть видео | усі права захищені | всі права захищено
барлық құқықтар қорғалған | جميع الحقوق محفوظة | سياسة الخصوصية | شروط الاستخدام | حقوق النشر | 版权声明 | 版权所有 | 免责声明 | 版權所有 | 隐私政策 | 纠错 | 报错 | 无断转载禁止
無断転載禁止 | 無断転載を禁じます | 利用規約 | プライバシーポリシー | 拡大 | 画像を拡大 | 拡大する | 무단전재 및 재배포 금지 | 무단 전재 및 재배포 금지 | 저작권자 | 개인정보처리방침 | kļūda rakstā | ziņot par kļūdu
pranešti apie klaidą | teata veast`,
  },
];
/** Phrases of `furnitureRows` that can just as well head a section: above a paragraph of the body they do. */
export const headingLikePhrases = `
privacy | about | help | tools | contact | topics | contents | video | videos | audio | feedback | corrections | advertising | ads | sponsors | search
languages | views | read | talk | next | back | first | last | support us | comments | comment | response | responses | reply | replies | reactions | follow
related topics | related news | latest news | latest | recommended | trending | popular | featured | print | email | home | navigation | info | images
photos | podcasts | corporate | monthly | annual | save | class | like | likes | listen | register | account | about us | interaction | tools | privacy policy
newsletters | newsletter | sharing | play | zoom | gallery | disclaimers | copyright | first | tags | categories | labels | what s trending | what do you think
themen | zum thema | reaktionen | kommentar | suche | anzeigen | werbung | datenschutz | kontakt | beliebt | weiter | zurück | info | drucken | folgen
thèmes | dossiers | réactions | commentaire | publicité | recherche | retour | accueil | lecture | temas | publicidad | comentario | relacionados | contacto
tópicos | assuntos | comentário | publicidade | argomenti | pubblicità | ricerca | commento | tematy | reklama | więcej | komentarz | témata
темы | главное | подробнее | реклама | комментарий | обсуждение | рубрики | сюжеты | контакты | поиск | печать | класс | в тему | подписка
реакции | нравится | ключевые слова | регистрация | коментар | реклама | жарнама | إعلان | المزيد | 推荐 | 关键词 | 评论 | 广告 | 推广 | コメント | 広告 | 検索 | 보기 | 광고`;
