using AiGovernance.Pdf;
using UglyToad.PdfPig.Tokens;
using Xunit;
using PdfReader = UglyToad.PdfPig.PdfDocument;

namespace AiGovernance.Tests.Pdf;

public sealed class TagTests : IDisposable
{
    private static readonly Lazy<byte[]> file = new(() => (Sample() with { Frame = new PdfFrame { Header = "Running", Label = "Internal" } }).Bytes());
    private readonly PdfReader reader = PdfReader.Open(file.Value);
    private readonly TagReader tags;

    public TagTests() => tags = new TagReader(reader);

    public void Dispose() => reader.Dispose();

    [Fact]
    public void Every_letter_is_content_of_an_element_or_passed_by()
    {
        Assert.True(reader.NumberOfPages > 2);
        Assert.All(reader.GetPages(), p => Assert.Equal(p.Letters.Count, p.GetMarkedContents().Sum(m => m.Letters.Count)));
    }

    [Fact]
    public void Page_and_tree_agree_to_whom_each_content_belongs()
    {
        foreach (var page in reader.GetPages())
            foreach (var content in page.GetMarkedContents().Where(m => !m.IsArtifact))
            {
                var owner = tags.OwnerOf(page.Number, content.MarkedContentIdentifier);
                Assert.Equal(content.Tag, tags.TypeOf(owner));
                Assert.Contains(content.MarkedContentIdentifier, ContentOf(owner));
            }
    }

    [Fact]
    public void Header_footer_and_repeated_table_head_are_passed_by()
    {
        foreach (var page in reader.GetPages())
        {
            var artifacts = string.Concat(page.GetMarkedContents().Where(m => m.IsArtifact).SelectMany(m => m.Letters).Select(l => l.Value));
            Assert.Contains("Running Internal ", artifacts);
            Assert.Contains($"Page {page.Number} of {reader.NumberOfPages} ", artifacts);
        }
        var second = string.Concat(reader.GetPage(2).GetMarkedContents().Where(m => m.IsArtifact).SelectMany(m => m.Letters).Select(l => l.Value));
        Assert.Contains("Reference Records ", second);
    }

    [Fact]
    public void A_paragraph_over_two_pages_is_one_element_with_references_to_both()
    {
        var paragraph = tags.Of("P").Single(p => tags.Kids(p).Any(k => tags.Resolve(k) is DictionaryToken d && d.Data.ContainsKey("MCID")));

        var other = tags.Kids(paragraph).Select(tags.Resolve).OfType<DictionaryToken>().First(d => d.Data.ContainsKey("MCID"));
        Assert.NotEqual(paragraph.Data["Pg"].ToString(), other.Data["Pg"].ToString());
    }

    [Fact]
    public void Head_cells_name_their_column_and_first_cells_their_row()
    {
        var table = tags.Of("Table").Last();
        var rows = tags.Children(table).Where(c => tags.TypeOf(c) == "TR").ToList();

        Assert.Equal("Caption", tags.TypeOf(tags.Children(table).First()));
        Assert.Equal(81, rows.Count);
        Assert.Equal(["TH Column", "TH Column"], tags.Children(rows[0]).Select(Scope));
        Assert.All(rows.Skip(1), r => Assert.Equal(["TH Row", "TD "], tags.Children(r).Select(Scope)));
    }

    [Fact]
    public void A_list_has_items_of_label_and_body()
    {
        var items = tags.Children(tags.Of("L").Single());

        Assert.All(items, i => Assert.Equal(["Lbl", "LBody"], tags.Children(i).Select(tags.TypeOf)));
        Assert.Equal("Decimal", ((NameToken)tags.Dictionary(tags.Of("L").Single().Data["A"]).Data["ListNumbering"]).Data);
    }

    [Fact]
    public void Figures_say_in_words_what_they_show()
    {
        var figures = tags.Of("Figure").ToList();

        Assert.Equal(81, figures.Count);
        Assert.All(figures, f => Assert.True(f.Data.ContainsKey("Alt")));
        Assert.All(figures, f => Assert.Equal(4, tags.Items(tags.Dictionary(f.Data["A"]).Data["BBox"]).Count));
    }

    [Fact]
    public void A_link_is_tied_to_its_annotation_which_has_words()
    {
        foreach (var link in tags.Of("Link"))
        {
            var reference = tags.Kids(link).Select(tags.Resolve).OfType<DictionaryToken>().Single(d => d.Data.ContainsKey("Obj"));
            var annotation = tags.Dictionary(reference.Data["Obj"]);
            Assert.NotEmpty(annotation.Data["Contents"].ToString()!);
            Assert.Same(link, tags.ParentTree(((NumericToken)annotation.Data["StructParent"]).Int));
        }
        Assert.Equal(2, tags.Of("Link").Count()); // the contents and the portal
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void A_link_is_one_element_with_an_annotation_for_each_of_its_lines(int lines)
    {
        var text = string.Join('\n', Enumerable.Repeat("the portal", lines));
        using var linked = APdf.With(new Paragraph(new[] { new Inline("See "), new Inline(text, Link: "https://portal.example/"), new Inline(" now") })).Read();
        var read = new TagReader(linked);

        var link = Assert.Single(read.Of("Link"));
        var references = read.Kids(link).Select(read.Resolve).OfType<DictionaryToken>().Select(d => read.Dictionary(d.Data["Obj"])).ToList();
        Assert.Equal(lines, references.Count);
        Assert.All(references, r => Assert.Same(link, read.ParentTree(((NumericToken)r.Data["StructParent"]).Int)));
        Assert.Equal(lines, references.Select(r => r.Data["Rect"].ToString()).Distinct().Count());
    }

    [Fact]
    public void Two_links_beside_each_other_are_two_elements()
    {
        using var linked = APdf.With(new Paragraph(new[] { new Inline("one", Link: "https://portal.example/1"), new Inline("two", Link: "https://portal.example/2") })).Read();

        Assert.Equal(2, new TagReader(linked).Of("Link").Count());
    }

    [Fact]
    public void Headings_go_down_one_level_at_a_time() => Assert.Equal(["H1", "H2"], tags.Elements().Select(tags.TypeOf).Where(t => t is ['H', _]));

    [Fact]
    public void The_file_says_that_it_is_tagged_in_which_language_and_shows_its_title()
    {
        Assert.Equal("true", tags.Dictionary(tags.Catalog.Data["MarkInfo"]).Data["Marked"].ToString(), ignoreCase: true);
        Assert.Equal("true", tags.Dictionary(tags.Catalog.Data["ViewerPreferences"]).Data["DisplayDocTitle"].ToString(), ignoreCase: true);
        Assert.Contains("Lang", tags.Catalog.Data.Keys);
        Assert.All(reader.GetPages(), p => Assert.Equal("S", ((NameToken)p.Dictionary.Data["Tabs"]).Data));
    }

    private static PdfDocument Sample() => APdf.With(
        new Title("Report"),
        new Contents(),
        new Section("First",
        [
            new Paragraph(new[] { new Inline("See "), new Inline("the portal", Link: "https://portal.example/"), new Inline(" for "), new Inline("High", Chip: new(Shape.Triangle, ChipLook.Pill, default, default, Rgb.White)) }),
            new BulletList(["one", "two"], Numbered: true),
            new KeyValues([new("Owner", "Legal")]),
            new Table([new("Reference", NamesRow: true), new("Records", 1, Figures: true)], [.. Enumerable.Range(1, 80).Select(i => new Row([$"AI-{i}", new Cell($"{i}", new CellBar($"{i} of 80", [new(i, default)]))]))]) { Caption = "Cases" },
            new Paragraph(string.Concat(Enumerable.Repeat("A paragraph that is longer than what is left of its page. ", 90))),
            new Bars("Ten of twenty", [new Bar("Share", "10", [new(10, default, Pattern.Hatched)])]) { Legend = [new("Done", default)], Ticks = [new(5, "Half")] },
        ]));

    private string Scope(DictionaryToken cell) =>
        $"{tags.TypeOf(cell)} {(cell.Data.TryGetValue("A", out var a) ? ((NameToken)tags.Dictionary(a).Data["Scope"]).Data : "")}";

    private IEnumerable<int> ContentOf(DictionaryToken element) => tags.Kids(element).Select(tags.Resolve)
        .Select(k => k is NumericToken n ? n.Int : k is DictionaryToken d && d.Data.TryGetValue("MCID", out var m) ? ((NumericToken)m).Int : -1);
}
