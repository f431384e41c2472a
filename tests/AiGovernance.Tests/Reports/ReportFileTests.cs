using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using AiGovernance.Common;
using AiGovernance.Documents;
using AiGovernance.Reports;
using AiGovernance.Reports.DueDiligence;
using AiGovernance.Reports.Executive;
using AiGovernance.Reports.Portfolio;
using AiGovernance.Tests.Pdf;
using AiGovernance.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace AiGovernance.Tests.Reports;

/// <summary>RP-2, RP-3: programs that are not ours read each of the seven documents, and its bytes can be made again and checked.</summary>
public sealed partial class ReportFileTests : IAsyncDisposable
{
    private readonly TestPortal portal = TestPortal.Start();

    [Theory, MemberData(nameof(EveryKind.All), MemberType = typeof(EveryKind))]
    public async Task Others_read_it_and_its_bytes_are_proof(string kind)
    {
        var issued = await EveryKind.Issue(portal, kind);
        var report = await Said.Model(portal, issued);

        await ItsBytesAreProof(issued);
        EveryFigureReadsBack(issued, report);
        OthersFindNoFault(issued.Content, report);
        ItReadsInOrder(issued.Content, report);
        ItIsMadeAgain(issued.Content, report, ItsAttachmentsComeOut(issued.Content, await Said.Kept(portal, issued)));
    }

    public ValueTask DisposeAsync() => portal.DisposeAsync();

    private async Task ItsBytesAreProof(IssuedContent issued)
    {
        Assert.Equal(issued.Number, (await portal.In(Part.Stranger, (CheckDocument h) => h.Handle(Sha256.Of(issued.Content)))).Value!.Number);
        var changed = issued.Content.ToArray();
        changed[changed.Length / 2] ^= 1;
        Assert.False((await portal.In(Part.Stranger, (CheckDocument h) => h.Handle(Sha256.Of(changed)))).Value!.IsIssuedHere);
    }

    /// <summary>From what the register keeps and what is attached, to the byte.</summary>
    private static void ItIsMadeAgain(byte[] file, Report report, Dictionary<string, byte[]> attached)
    {
        using var output = new MemoryStream();
        new PdfReportRenderer().Render(report with { Attachments = [.. report.Attachments.Select(a => a with { Content = attached[a.Name] })] }, output);
        Assert.Equal(Sha256.Of(file), Sha256.Of(output.ToArray()));
    }

    private static void EveryFigureReadsBack(IssuedContent issued, Report report)
    {
        var paper = Said.Bare(Said.Of(issued));
        var figures = Said.All(report).Where(t => t.Any(char.IsAsciiDigit) && t.Length < 40).Select(Said.Bare).ToList();
        Assert.NotEmpty(figures);
        Assert.DoesNotContain(figures, f => !paper.Contains(f, StringComparison.Ordinal));
    }

    private static void OthersFindNoFault(byte[] file, Report report)
    {
        var (code, checkedBy) = Tool.Run("qpdf", file, "--check");
        Assert.Equal((0, true), (code, checkedBy.Contains("No syntax or stream encoding errors found", StringComparison.Ordinal)));
        var info = Tool.Run("pdfinfo", file).Output;
        foreach (var line in new[] { $"Title: *{Regex.Escape(report.Title)}", "Tagged: *yes", "Encrypted: *no" }) Assert.Matches(line, info);
        Assert.Contains("/Lang (en)", Tool.Run("qpdf", file, "--qdf", "--object-streams=disable", "{file}", "-").Output, StringComparison.Ordinal);
        var fonts = Tool.Run("pdffonts", file).Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Skip(2).ToList();
        Assert.NotEmpty(fonts);
        Assert.All(fonts, line => Assert.Matches(@"^[A-Z]{6}\+Roboto-\w+ +CID TrueType +Identity-H +yes yes yes ", line));
    }

    /// <summary>Headings come in the order of the report, and no two words run together.</summary>
    private static void ItReadsInOrder(byte[] file, Report report)
    {
        var text = string.Join(' ', Quoted().Matches(Tool.Run("pdfinfo", file, "-struct-text").Output).Select(m => m.Groups[1].Value.Trim()));
        var at = 0;
        foreach (var (place, section) in report.Front.Select(s => (-1, s)).Concat(report.Sections.Index()))
        {
            var heading = place < 0 ? section.Title : SectionNumber.Heading(SectionNumber.First(report, place), section);
            // The first find may be its line in the contents; what follows comes after it all the same.
            var next = text.IndexOf(heading, at, StringComparison.Ordinal);
            Assert.True(next >= 0, $"{heading} does not follow in: {text[at..]}");
            at = next + (place < 0 ? heading.Length : 0);
        }
    }

    /// <summary>The report's own data names each of the others with its hash.</summary>
    private static Dictionary<string, byte[]> ItsAttachmentsComeOut(byte[] file, byte[] data)
    {
        var folder = Directory.CreateTempSubdirectory();
        try
        {
            Assert.Equal(0, Tool.Run("pdfdetach", file, "-saveall", "-o", folder.FullName).Code);
            var found = folder.GetFiles().ToDictionary(f => f.Name, f => File.ReadAllBytes(f.FullName));
            Assert.Equal(data, found["report.json"]);
            var named = JsonNode.Parse(data)!["attachments"]!.AsArray().ToDictionary(a => (string)a!["name"]!, a => (string)a!["contentHash"]!);
            Assert.Equal(named.Append(new("report.json", Sha256.Of(data))).OrderBy(a => a.Key, StringComparer.Ordinal), found.Select(f => KeyValuePair.Create(f.Key, Sha256.Of(f.Value))).OrderBy(a => a.Key, StringComparer.Ordinal));
            Assert.All(found.Values, content => Assert.IsType<JsonObject>(JsonNode.Parse(content)));
            return found;
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [GeneratedRegex("^ *\"(.*)\"$", RegexOptions.Multiline)]
    private static partial Regex Quoted();
}
