using System.Text;
using AiGovernance.Pdf;

namespace AiGovernance.Tests.Pdf.Checking;

/// <summary>A document with everything that the writer can write, and both claims.</summary>
internal static class ASample
{
    public static PdfDocument Document { get; } = APdf.With(
        new Title("Report"),
        new Contents(),
        new Section("First",
        [
            new Paragraph(new[] { new Inline("See "), new Inline("the portal", Link: "https://portal.example/"), new Inline(" for "), new Inline("High", Chip: new(Shape.Triangle, ChipLook.Pill, default, default, Rgb.White)) }),
            new Paragraph("顧客対応 \u05E9\u05DC\u05D5\u05DD \U0001F600 q\u0303"),
            new BulletList(["one", "two"], Numbered: true),
            new KeyValues([new("Owner", "Legal"), new("Unit", "Finance")]),
            new Table([new("Reference", NamesRow: true), new("Records", 1, Figures: true)], [.. Enumerable.Range(1, 80).Select(i => new Row([$"AI-{i}", new Cell($"{i}", new CellBar($"{i} of 80", [new(i, default)]))]))])
            {
                Caption = "Cases", Total = new Row(["All", "3,240"]),
            },
            new Paragraph(string.Concat(Enumerable.Repeat("A paragraph that is longer than what is left of its page. ", 90))),
            new Section("Inner", [new Bars("Ten of twenty", [new Bar("Share", "10", [new(10, default, Pattern.Hatched)])]) { Caption = "Share", Legend = [new("Done", default)], Ticks = [new(5, "Half")] }]),
            new Section("Back", [new Paragraph(new Inline("to the first", Link: "#first"))]),
        ])
        { Anchor = "first" }) with
    {
        Language = "en-GB",
        Author = "Norhaven Group",
        Subject = "Everything",
        Claims = PdfClaims.PdfA3A | PdfClaims.PdfUA1,
        Frame = new PdfFrame { Header = "Running title", Label = "Internal", Footer = ["Register no 1"] },
        Attachments = [new("evidence.json", "application/json", "Evidence", Encoding.UTF8.GetBytes("{\"a\":1}")), new("data.csv", "text/csv", "Data", Encoding.UTF8.GetBytes("a,b\n"), "Source")],
    };

    public static byte[] Bytes { get; } = Document.Bytes();
}
