namespace PetitionGovernance.Domain.Legal;

/// <summary>信访法规以外被引用的法律法规：简称、全称和被引用的条；只收真正引用到的条。</summary>
internal sealed record OtherLaw(string ShortName, string ChineseName, string EnglishName, params IReadOnlyList<int> Articles)
{
    public static IReadOnlyList<OtherLaw> All { get; } =
    [
        new("民法典", "中华人民共和国民法典", "Civil Code of the People's Republic of China", 188, 201, 202, 203, 220)
        { Edition = new("2020年制定", "adopted 2020", new(2021, 1, 1)) },
        new("民事诉讼法", "中华人民共和国民事诉讼法", "Civil Procedure Law", 85, 86, 122, 124, 171, 173, 210, 216, 220, 250)
        { Edition = new("2023年修正", "amended 2023", new(2024, 1, 1)) },
        new("行政复议法", "中华人民共和国行政复议法", "Administrative Reconsideration Law", 11, 20, 21, 22, 23, 24, 62, 88)
        { Edition = new("2023年修订", "revised 2023", new(2024, 1, 1)) },
        new("原行政复议法", "中华人民共和国行政复议法（2017年修正）", "Administrative Reconsideration Law (as amended 2017)", 9, 31)
        { Edition = new("1999年制定，2009年、2017年修正", "adopted 1999, amended 2009 and 2017", new(1999, 10, 1), new(2023, 12, 31)) },
        new("行政诉讼法", "中华人民共和国行政诉讼法", "Administrative Litigation Law", 15, 45, 46, 47, 49, 90, 93)
        { Edition = new("2014年修正，2017年修正条序未变", "amended 2014; articles not renumbered in 2017", new(2015, 5, 1)) },
        new("行诉解释", "最高人民法院关于适用《中华人民共和国行政诉讼法》的解释", "Supreme People's Court interpretation of the Administrative Litigation Law", 64, 66, 110)
        { Edition = new("2018年公布", "published 2018", new(2018, 2, 8)) },
        new("刑事诉讼法", "中华人民共和国刑事诉讼法", "Criminal Procedure Law", 105, 110, 112, 113, 180, 252)
        { Edition = new("2018年修正", "amended 2018", new(2018, 10, 26)) },
        new("刑案程序规定", "公安机关办理刑事案件程序规定", "Provisions on Procedures for Criminal Cases Handled by Public Security Organs", 178, 179)
        { Edition = new("2020年修正", "amended 2020", new(2020, 9, 1)) },
        new("民诉监督规则", "人民检察院民事诉讼监督规则", "Rules for Procuratorial Supervision of Civil Litigation", 20)
        { Edition = new("2021年公布", "published 2021", new(2021, 8, 1)) },
        new("行诉监督规则", "人民检察院行政诉讼监督规则", "Rules for Procuratorial Supervision of Administrative Litigation", 20)
        { Edition = new("2021年公布", "published 2021", new(2021, 9, 1)) },
        new("治安管理处罚法", "中华人民共和国治安管理处罚法", "Public Security Administration Punishments Law", 118, 121)
        { Edition = new("2025年修订", "revised 2025", new(2026, 1, 1)) },
        new("原治安管理处罚法", "中华人民共和国治安管理处罚法（2012年修正）", "Public Security Administration Punishments Law (as amended 2012)", 99, 102)
        { Edition = new("2005年制定，2012年修正", "adopted 2005, amended 2012", new(2006, 3, 1), new(2025, 12, 31)) },
        new("道路交通事故处理程序规定", "道路交通事故处理程序规定", "Provisions on Procedures for Road Traffic Accidents", 71)
        { Edition = new("2017年修订", "revised 2017", new(2018, 5, 1)) },
        new("个人信息保护法", "中华人民共和国个人信息保护法", "Personal Information Protection Law", 5, 6, 28, 51),
        new("公务员法", "中华人民共和国公务员法", "Civil Servants Law", 95, 96)
        { Edition = new("2018年修订", "revised 2018", new(2019, 6, 1)) },
        new("监察法", "中华人民共和国监察法", "Supervision Law", 56)
        { Edition = new("2024年修正", "amended 2024", new(2025, 6, 1)) },
        new("原监察法", "中华人民共和国监察法（2018年）", "Supervision Law (2018)", 49)
        { Edition = new("2018年制定", "adopted 2018", new(2018, 3, 20), new(2025, 5, 31)) },
        new("政务处分法", "中华人民共和国公职人员政务处分法", "Law on Administrative Sanctions for Public Officials", 55)
        { Edition = new("2020年制定", "adopted 2020", new(2020, 7, 1)) },
        new("党章", "中国共产党章程", "Constitution of the Communist Party of China", 4, 43)
        { Edition = new("2022年修改", "amended 2022", new(2022, 10, 22)) },
        new("事业单位人事管理条例", "事业单位人事管理条例", "Regulations on Personnel Management of Public Institutions", 38)
        { Edition = new("2014年制定", "adopted 2014", new(2014, 7, 1)) },
        new("人民调解法", "中华人民共和国人民调解法", "People's Mediation Law", 17, 31, 32, 33)
        { Edition = new("2010年制定", "adopted 2010", new(2011, 1, 1)) },
        new("劳动争议调解仲裁法", "中华人民共和国劳动争议调解仲裁法", "Labor Dispute Mediation and Arbitration Law", 2, 5, 9, 27, 28, 43, 50)
        { Edition = new("2007年制定", "adopted 2007", new(2008, 5, 1)) },
        new("劳动保障监察条例", "劳动保障监察条例", "Regulations on Labor and Social Security Inspection", 9, 17, 20)
        { Edition = new("2004年制定", "adopted 2004", new(2004, 12, 1)) },
        new("工伤保险条例", "工伤保险条例", "Regulations on Work-Related Injury Insurance", 17, 18, 20, 23, 25, 26)
        { Edition = new("2010年修订", "revised 2010", new(2011, 1, 1)) },
        new("社会保险法", "中华人民共和国社会保险法", "Social Insurance Law", 83)
        { Edition = new("2010年制定，2018年修正条序未变", "adopted 2010; articles not renumbered in 2018", new(2011, 7, 1)) },
        new("土地承包仲裁法", "中华人民共和国农村土地承包经营纠纷调解仲裁法", "Law on Mediation and Arbitration of Rural Land Contract Disputes", 4, 18, 20, 47, 48)
        { Edition = new("2009年制定", "adopted 2009", new(2010, 1, 1)) },
        new("仲裁法", "中华人民共和国仲裁法", "Arbitration Law", 4)
        { Edition = new("1994年制定，2017年修正", "adopted 1994, amended 2017", new(1995, 9, 1), new(2026, 2, 28)) },
        new("土地管理法", "中华人民共和国土地管理法", "Land Administration Law", 14)
        { Edition = new("2019年修正", "amended 2019", new(2020, 1, 1)) },
        new("房屋征收补偿条例", "国有土地上房屋征收与补偿条例", "Regulations on Expropriation of and Compensation for Houses on State-Owned Land", 14, 26)
        { Edition = new("2011年制定", "adopted 2011", new(2011, 1, 21)) },
        new("不动产登记暂行条例", "不动产登记暂行条例", "Interim Regulations on Real Estate Registration", 16, 20)
        { Edition = new("2014年制定，2019年、2024年修订", "adopted 2014, revised 2019 and 2024", new(2015, 3, 1)) },
        new("政府信息公开条例", "中华人民共和国政府信息公开条例", "Regulations on Open Government Information", 27, 29, 33, 51)
        { Edition = new("2019年修订", "revised 2019", new(2019, 5, 15)) },
        new("行政许可法", "中华人民共和国行政许可法", "Administrative Licensing Law", 29, 32, 42, 82)
        { Edition = new("2003年制定，2019年修正条序未变", "adopted 2003; articles not renumbered in 2019", new(2004, 7, 1)) },
        new("行政处罚法", "中华人民共和国行政处罚法", "Administrative Penalty Law", 36, 54, 60)
        { Edition = new("2021年修订", "revised 2021", new(2021, 7, 15)) },
        new("国家赔偿法", "中华人民共和国国家赔偿法", "State Compensation Law", 12, 13, 14, 22, 23, 24, 39)
        { Edition = new("2010年修正，2012年修正条序未变", "amended 2010; articles not renumbered in 2012", new(2010, 12, 1)) },
        new("医疗纠纷条例", "医疗纠纷预防和处理条例", "Regulations on Prevention and Handling of Medical Disputes", 31, 38, 40, 43)
        { Edition = new("2018年制定", "adopted 2018", new(2018, 10, 1)) },
        new("社会救助暂行办法", "社会救助暂行办法", "Interim Measures for Social Assistance", 11)
        { Edition = new("2014年制定，2019年修订", "adopted 2014, revised 2019", new(2014, 5, 1)) },
        new("教育法", "中华人民共和国教育法", "Education Law", 43)
        { Edition = new("2021年修正", "amended 2021", new(2021, 4, 30)) },
        new("教师法", "中华人民共和国教师法", "Teachers Law", 39)
        { Edition = new("1993年制定，2009年修正", "adopted 1993, amended 2009", new(1994, 1, 1)) },
        new("消费者权益保护法", "中华人民共和国消费者权益保护法", "Consumer Protection Law", 39, 46)
        { Edition = new("2013年修正", "amended 2013", new(2014, 3, 15)) },
        new("环境保护法", "中华人民共和国环境保护法", "Environmental Protection Law", 57)
        { Edition = new("2014年修订", "revised 2014", new(2015, 1, 1)) },
        new("噪声污染防治法", "中华人民共和国噪声污染防治法", "Noise Pollution Prevention Law", 31)
        { Edition = new("2021年制定", "adopted 2021", new(2022, 6, 5)) },
        new("物业管理条例", "物业管理条例", "Regulations on Property Management", 48)
        { Edition = new("2018年修订", "revised 2018", new(2018, 3, 19)) },
    ];

    /// <summary>所引的条出自哪一版文本。</summary>
    public LawEdition? Edition { get; private init; }

    /// <summary>Splits <c>民法典203</c>; 民诉法 is accepted for 民事诉讼法.</summary>
    public static (OtherLaw Law, int Article)? TryParse(string law)
    {
        var name = law.TrimEnd([.. "0123456789"]);
        if (!int.TryParse(law.AsSpan(name.Length), out var article)) return null;
        if (name == "民诉法") name = "民事诉讼法";
        return All.FirstOrDefault(l => l.ShortName == name) is { } found && found.Articles.Contains(article) ? (found, article) : null;
    }
}
