package isnad.fuse;

import static isnad.model.EventType.ACCUSE;
import static isnad.model.EventType.ASSAULT;
import static isnad.model.EventType.COERCE;
import static isnad.model.EventType.CONSULT;
import static isnad.model.EventType.MOBILIZE;
import static isnad.model.EventType.OTHER;
import static isnad.model.EventType.RETREAT;
import static isnad.model.EventType.SANCTION;
import static isnad.model.EventType.SUPPORT;

import isnad.model.Amount;
import isnad.model.Happening.Status;
import isnad.model.Quantity.What;
import isnad.model.Reading;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;

/// Five accounts of one crisis, as a good reader would read them: the happenings of
/// `gold/accounts.json` in sentences of our own.
final class FiveAccounts {
  final Page blog = new Page("000");
  final Page magazine = new Page("001").outlet("magazine");
  final Page paper = new Page("002").outlet("paper").published("2025-07-28");
  final Page second = new Page("003");
  final Page analysis = new Page("004").outlet("analysis");

  final Told leaves0 =
      blog.says("رحل مقاتلو فاغنر عن مالي بعد أعوام من القتال")
          .report(RETREAT, "رحل")
          .mode("withdraw")
          .by("wagner")
          .at("mali");
  final Told battle0 =
      blog.says("ويقول الخبير إن الهزيمة في تينزاواتين خلال يوليو 2024 كانت قاسية على المجموعة")
          .report(ASSAULT, "الهزيمة")
          .to("wagner")
          .on("2024-07")
          .at("tinzaouaten")
          .from("kharief");

  final Told kidal1 =
      magazine
          .says("حققت القوات المالية وحليفها الروسي مكاسب منها استرداد كيدال")
          .report(ASSAULT, "استرداد")
          .by("mali_army", "wagner")
          .at("kidal");
  final Told battle1 =
      magazine
          .says(
              "وفي يوليو 2024 وقعت قوات مالية وعناصر من فاغنر في كمين للأزواديين قرب تينزاوتين سقط فيه العشرات")
          .report(ASSAULT, "كمين")
          .by("csp_dpa")
          .to("wagner", "mali_army")
          .on("2024-07")
          .near("tinzaouaten")
          .killed("wagner", Told.dozens());
  final Told dead1 =
      magazine
          .says("وتتحدث تقارير عن سقوط ما لا يزيد عن 50 قتيلا من رجال المجموعة")
          .report(ASSAULT, "سقوط")
          .to("wagner")
          .killed("wagner", Told.upTo(50))
          .fromUnnamed();
  final Told critic1 =
      magazine
          .says("ومع عام 2023 شرع الرئيس تبون في انتقاد الاستعانة بالمرتزقة جهرا")
          .report(ACCUSE, "انتقاد")
          .mode("disapprove")
          .by("tebboune")
          .to("wagner")
          .on("2023");
  final Told visit1 =
      magazine
          .says("وكانت أولى رحلات لانغلي إلى الجزائر في أواخر يوليو 2024")
          .report(CONSULT, "رحلات")
          .mode("visit")
          .by("langley")
          .to("algeria")
          .on("2024-07")
          .at("algeria");
  final Told visitAgain1 =
      magazine
          .goesOn("ثم عاد لانغلي إلى الجزائر في يناير 2025")
          .report(CONSULT, "عاد")
          .mode("visit")
          .by("langley")
          .to("algeria")
          .on("2025-01")
          .at("algeria");

  final Told drone2 =
      paper
          .says("وبلغ التوتر ذروته منذ أسقطت الجزائر في أبريل الماضي طائرة استطلاع للجيش المالي")
          .report(ASSAULT, "أسقطت")
          .mode("aerial")
          .by("algeria")
          .to("mali_army")
          .on("2025-04");
  final Told recall2 =
      paper
          .says("واستدعت مالي والنيجر وبوركينا فاسو سفراءها من الجزائر")
          .report(SANCTION, "استدعت")
          .mode("withdraw")
          .by("mali", "niger", "burkina_faso")
          .to("algeria")
          .on("2025-04");
  final Told recallBack2 =
      paper
          .goesOn("وردت الجزائر باستدعاء سفيريها في باماكو ونيامي")
          .report(SANCTION, "باستدعاء")
          .mode("withdraw")
          .by("algeria")
          .to("mali", "niger")
          .on("2025-04");
  final Told france2 =
      paper
          .says("ولم تملأ الجزائر فراغا تركه خروج فرنسا من المنطقة عام 2022")
          .report(RETREAT, "خروج")
          .mode("withdraw")
          .by("france")
          .on("2022");
  final Told leaves2 =
      paper
          .says("ومطلع يونيو أعلنت فاغنر الانسحاب من مالي لصالح الفيلق الأفريقي")
          .report(RETREAT, "الانسحاب")
          .mode("withdraw")
          .by("wagner")
          .to("mali")
          .on("2025-06~")
          .from("wagner");
  final Told share2 =
      paper
          .says("ونقلت رويترز عن أفراد في الفيلق أن قدامى فاغنر فيه بين 70 و80 في المئة")
          .report(MOBILIZE, "قدامى")
          .mode("militia")
          .by("africa_corps")
          .counting(
              What.PERCENT,
              "africa_corps",
              new Amount.Between(BigDecimal.valueOf(70), BigDecimal.valueOf(80)))
          .from("reuters", "africa_corps_members");
  final Told shareAgain2 =
      paper
          .goesOn("وترى مؤسسة راند أن أكثر من نصف الفيلق خدموا في فاغنر قبل ذلك")
          .report(MOBILIZE, "خدموا")
          .mode("militia")
          .by("africa_corps")
          .counting(What.PERCENT, "africa_corps", Told.atLeast(50))
          .from("rand");
  final Told mutiny2 =
      paper
          .says("قاد بريغوجين وأوتكين في يونيو 2023 عصيانا على قيادة الجيش الروسي")
          .report(ASSAULT, "عصيانا")
          .by("prigozhin", "utkin")
          .to("russia_army")
          .on("2023-06");
  final Told crash2 =
      paper
          .goesOn("ثم قضى الرجلان في سقوط طائرة خلال أغسطس 2023")
          .report(OTHER, "سقوط")
          .to("prigozhin", "utkin")
          .on("2023-08");
  final Told coup2020In2 =
      paper
          .says("وتوجه العسكر بعد انقلابي 2020 و2021 نحو موسكو")
          .naming("mali")
          .report(COERCE, "انقلابي")
          .mode("coup")
          .to("mali")
          .on("2020");
  final Told coup2021In2 = paper.report(COERCE, "انقلابي").mode("coup").to("mali").on("2021");
  final Told kidal2 =
      paper
          .says("وباستثناء دخول كيدال وطرد الانفصاليين منها لم يحقق الروس شيئا")
          .report(ASSAULT, "دخول")
          .by("wagner")
          .to("separatists")
          .at("kidal");
  final Told stale2 =
      paper
          .says("وأعلنت فاغنر الأسبوع الماضي أنها أنهت مهمتها في مالي وغادرت")
          .report(RETREAT, "غادرت")
          .mode("withdraw")
          .by("wagner")
          .at("mali")
          .stale();

  final Told coup3 =
      second
          .says("تحكم مالي سلطة جاءت بانقلاب مايو 2021")
          .naming("mali")
          .report(COERCE, "بانقلاب")
          .mode("coup")
          .on("2021-05");
  final Told exit3 =
      second
          .says("وزاد التوتر منذ انسحاب مالي منفردة من اتفاق الجزائر في يناير 2024")
          .naming("mali", "algeria")
          .report(SANCTION, "انسحاب")
          .mode("withdraw")
          .by("mali")
          .on("2024-01");
  final Told accord3 =
      second
          .says("أما اتفاقية السلام الموقعة في الجزائر عام 2015 فكانت إطارا للحل في شمال مالي")
          .naming("algeria", "mali")
          .report(SUPPORT, "الموقعة")
          .on("2015")
          .at("algeria");

  final Told drone4 =
      analysis
          .says(
              "في الأول من أفريل 2025 أعلن الجيش الجزائري إسقاط طائرة مسيرة مالية دخلت أجواءه فوق تينزاواتين")
          .report(ASSAULT, "إسقاط")
          .mode("aerial")
          .by("algeria_army")
          .to("mali_army")
          .on("2025-04-01")
          .at("tinzaouaten")
          .from("algeria_army");
  final Told crash4 =
      analysis
          .says(
              "غير أن باماكو نفت ذلك وقالت إن الطائرة تحطمت داخل ترابها على 9.5 كيلومتر من الحدود")
          .report(OTHER, "تحطمت")
          .to("mali_army")
          .at("mali")
          .from("mali_government")
          .denying("mali_government", "algeria_army");
  final Told recall4 =
      analysis
          .says("وتلا ذلك استدعاء السفراء بين البلدين")
          .report(SANCTION, "استدعاء")
          .mode("withdraw")
          .by("algeria", "mali")
          .to("algeria", "mali")
          .on("2025-04~");
  final Told accord4 =
      analysis
          .says("وهو اتفاق السلام الموقع في الجزائر عام 2015 بين الحكومة المالية وحركات الشمال")
          .naming("algeria", "mali_government", "northern_movements")
          .report(SUPPORT, "الموقع")
          .by("mali_government", "northern_movements")
          .to("mali_government", "northern_movements")
          .on("2015");
  final Told coup2020In4 =
      analysis
          .says("بدأ الضعف مع الانقلاب الأول في باماكو خلال أوت 2020")
          .report(COERCE, "الانقلاب")
          .mode("coup")
          .to("mali_government")
          .on("2020-08")
          .at("bamako");
  final Told coup2021In4 =
      analysis
          .goesOn("ثم جاء انقلاب ثان في ماي 2021")
          .naming("mali")
          .report(COERCE, "انقلاب")
          .mode("coup")
          .on("2021-05");
  final Told barkhane4 =
      analysis
          .says("وانتهت عملية برخان الفرنسية في نوفمبر 2022")
          .report(RETREAT, "انتهت")
          .mode("withdraw")
          .by("barkhane", "france")
          .on("2022-11");
  final Told exit4 =
      analysis
          .says("وفي جانفي 2024 أعلنت باماكو انسحابها من الاتفاق متهمة الجزائر بالانحياز")
          .naming("mali_government", "algeria")
          .report(SANCTION, "انسحابها")
          .mode("withdraw")
          .by("mali_government")
          .on("2024-01")
          .from("mali_government");
  final Told battle4 =
      analysis
          .says(
              "ونهاية يوليو 2024 تبنى الإطار الاستراتيجي قتل 84 من فاغنر و47 جنديا ماليا في اشتباكات بتينزاواتين وقدر مجموع القتلى بنحو 131")
          .report(ASSAULT, "اشتباكات")
          .by("csp_dpa")
          .to("wagner", "mali_army")
          .on("2024-07")
          .at("tinzaouaten")
          .killed("wagner", Amount.exactly(84))
          .killed("mali_army", Amount.exactly(47))
          .killed(null, Amount.exactly(131))
          .from("csp_dpa");
  final Told wedding4 =
      analysis
          .says("وفي فبراير 2024 أصابت ضربة من طائرة مسيرة حفل زفاف")
          .report(ASSAULT, "ضربة")
          .mode("drone")
          .to("civilians")
          .on("2024-02")
          .killed("civilians", Told.atLeast(14));
  final Told hrw4 =
      analysis
          .says("واتهمت هيومن رايتس ووتش فاغنر في تقرير نشر في مارس 2024")
          .report(ACCUSE, "اتهمت")
          .mode("allege")
          .by("hrw")
          .to("wagner")
          .on("2024-03");
  final Told minusma4 =
      analysis
          .says("وجاء ذلك عقب انسحاب بعثة المينوسما من مالي في ديسمبر 2023")
          .report(RETREAT, "انسحاب")
          .mode("withdraw")
          .by("minusma")
          .to("mali")
          .on("2023-12")
          .at("mali");
  final Told ecowas4 =
      analysis
          .says("وأحدث قرار الدول الثلاث الانسحاب من الإيكواس في جانفي 2024 قطيعة")
          .naming("ecowas", "mali", "niger", "burkina_faso")
          .report(SANCTION, "الانسحاب")
          .mode("withdraw")
          .by("mali", "niger", "burkina_faso")
          .to("ecowas")
          .on("2024-01");
  final Told critic4 =
      analysis
          .says("وفي ديسمبر 2022 انتقد الرئيس تبون لجوء مالي إلى المجموعة الروسية")
          .report(ACCUSE, "انتقد")
          .mode("disapprove")
          .by("tebboune")
          .to("mali_government")
          .on("2022-12");
  final Told dicko4 =
      analysis
          .says("ففي ديسمبر 2023 استقبل تبون الإمام ديكو في الجزائر")
          .report(CONSULT, "استقبل")
          .mode("visit")
          .by("dicko")
          .to("tebboune")
          .on("2023-12")
          .at("algeria");
  final Told leaders4 =
      analysis
          .goesOn("وقبله في فبراير 2023 استقبل تبون وفدا من حركات الشمال")
          .report(CONSULT, "استقبل")
          .mode("visit")
          .by("northern_movements")
          .to("tebboune")
          .on("2023-02")
          .at("algeria");
  final Told planned4 =
      analysis
          .says("وتعتزم فاغنر مغادرة مالي في يونيو 2025")
          .report(RETREAT, "مغادرة")
          .mode("withdraw")
          .by("wagner")
          .to("mali")
          .on("2025-06")
          .status(Status.PLANNED);

  FiveAccounts() {
    for (var i = 0; i < 14; i++) {
      paper.says("تنتشر المجموعة الروسية في أرض مالي").naming("wagner", "mali_army");
    }
  }

  List<Reading> readings() {
    return Stream.of(blog, magazine, paper, second, analysis).map(Page::reading).toList();
  }
}
