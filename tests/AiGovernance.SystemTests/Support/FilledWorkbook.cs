using System.IO.Compression;
using System.Xml.Linq;
using AiGovernance.Questionnaires;
using AiGovernance.Vendors.Answering;

namespace AiGovernance.SystemTests.Support;

/// <summary>A workbook of questions as a person sends it back from a spreadsheet program.</summary>
internal static class FilledWorkbook
{
    private const string Sheet = "xl/worksheets/sheet1.xml";

    private static readonly XNamespace Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    public static byte[] Of(byte[] fetched, QuestionnaireDefinition asked, Answers answers)
    {
        using var file = new MemoryStream();
        file.Write(fetched);
        using (var archive = new ZipArchive(file, ZipArchiveMode.Update, leaveOpen: true))
        {
            XDocument sheet;
            using (var before = archive.GetEntry(Sheet)!.Open()) sheet = XDocument.Load(before);
            foreach (var row in sheet.Descendants(Main + "row").Select(r => r.Elements(Main + "c").ToList()).Where(cells => cells.Count > AnswerSheet.AnswerColumn))
                if (Cell(asked, answers, row[AnswerSheet.IdColumn].Value) is { } text) Write(row[AnswerSheet.AnswerColumn], text);
            archive.GetEntry(Sheet)!.Delete();
            using var after = archive.CreateEntry(Sheet).Open();
            sheet.Save(after, SaveOptions.DisableFormatting);
        }
        return file.ToArray();
    }

    /// <summary>What belongs beside this id; null where nothing is to be written.</summary>
    private static string? Cell(QuestionnaireDefinition asked, Answers answers, string id)
    {
        var parts = id.Split('#');
        if (asked.Find(parts[0]) is not { } question || answers[question.Id] is not { } answer) return null;
        if (parts.Length == 2) return answer.Has(parts[1]) ? AnswerSheet.Yes : null;
        return question.HasChoices ? question.Label(answer) : answer.ToString();
    }

    private static void Write(XElement cell, string text)
    {
        cell.SetAttributeValue("t", "inlineStr");
        cell.ReplaceNodes(new XElement(Main + "is", new XElement(Main + "t", text)));
    }
}
