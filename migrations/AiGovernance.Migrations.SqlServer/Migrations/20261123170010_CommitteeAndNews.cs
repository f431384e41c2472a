using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace AiGovernance.Migrations.SqlServer.Migrations
{
    /// <inheritdoc />
    public partial class CommitteeAndNews : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<Guid>(
                name: "SubjectId",
                table: "ConflictsOfInterest",
                type: "uniqueidentifier",
                nullable: false,
                defaultValue: new Guid("00000000-0000-0000-0000-000000000000"));

            migrationBuilder.AddColumn<Guid>(
                name: "SubjectId",
                table: "Ballots",
                type: "uniqueidentifier",
                nullable: false,
                defaultValue: new Guid("00000000-0000-0000-0000-000000000000"));

            migrationBuilder.AddColumn<string>(
                name: "Kind",
                table: "AgendaItems",
                type: "nvarchar(40)",
                maxLength: 40,
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<Guid>(
                name: "SubjectId",
                table: "AgendaItems",
                type: "uniqueidentifier",
                nullable: false,
                defaultValue: new Guid("00000000-0000-0000-0000-000000000000"));

            // Every item so far was a use case.
            migrationBuilder.Sql("""UPDATE "AgendaItems" SET "Kind" = 'UseCase', "SubjectId" = "UseCaseId";""");
            migrationBuilder.Sql("""UPDATE "Ballots" SET "SubjectId" = "UseCaseId";""");
            migrationBuilder.Sql("""UPDATE "ConflictsOfInterest" SET "SubjectId" = "UseCaseId";""");

            migrationBuilder.DropIndex(
                name: "IX_CaseNotices_PersonId_ReadAt_UseCaseId",
                table: "CaseNotices");

            migrationBuilder.RenameColumn(
                name: "UseCaseId",
                table: "Votes",
                newName: "SubjectId");

            migrationBuilder.RenameColumn(
                name: "UseCaseId",
                table: "ItemConditions",
                newName: "SubjectId");

            migrationBuilder.AddColumn<string>(
                name: "Source",
                table: "ItemConditions",
                type: "nvarchar(200)",
                maxLength: 200,
                nullable: true);

            migrationBuilder.AlterColumn<Guid>(
                name: "UseCaseId",
                table: "ConflictsOfInterest",
                type: "uniqueidentifier",
                nullable: true,
                oldClrType: typeof(Guid),
                oldType: "uniqueidentifier");

            migrationBuilder.AddColumn<string>(
                name: "ExtendedBecause",
                table: "Conditions",
                type: "nvarchar(4000)",
                maxLength: 4000,
                nullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "ExtendedFrom",
                table: "Conditions",
                type: "date",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Remark",
                table: "Conditions",
                type: "nvarchar(4000)",
                maxLength: 4000,
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "About",
                table: "CaseNotices",
                type: "uniqueidentifier",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Topic",
                table: "CaseNotices",
                type: "nvarchar(40)",
                maxLength: 40,
                nullable: true);

            migrationBuilder.AddColumn<DateTime>(
                name: "WithdrawnAt",
                table: "CaseNotices",
                type: "datetime2",
                nullable: true);

            migrationBuilder.AlterColumn<Guid>(
                name: "UseCaseId",
                table: "Ballots",
                type: "uniqueidentifier",
                nullable: true,
                oldClrType: typeof(Guid),
                oldType: "uniqueidentifier");

            migrationBuilder.AlterColumn<string>(
                name: "Tier",
                table: "Ballots",
                type: "nvarchar(40)",
                maxLength: 40,
                nullable: true,
                oldClrType: typeof(string),
                oldType: "nvarchar(40)",
                oldMaxLength: 40);

            migrationBuilder.AlterColumn<Guid>(
                name: "RevisionId",
                table: "Ballots",
                type: "uniqueidentifier",
                nullable: true,
                oldClrType: typeof(Guid),
                oldType: "uniqueidentifier");

            migrationBuilder.AddColumn<Guid>(
                name: "ConsentId",
                table: "Ballots",
                type: "uniqueidentifier",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "UrgentBecause",
                table: "Ballots",
                type: "nvarchar(max)",
                nullable: true);

            migrationBuilder.AddColumn<DateTime>(
                name: "UrgentUntil",
                table: "Ballots",
                type: "datetime2",
                nullable: true);

            migrationBuilder.AlterColumn<Guid>(
                name: "UseCaseId",
                table: "AgendaItems",
                type: "uniqueidentifier",
                nullable: true,
                oldClrType: typeof(Guid),
                oldType: "uniqueidentifier");

            migrationBuilder.AlterColumn<string>(
                name: "Tier",
                table: "AgendaItems",
                type: "nvarchar(40)",
                maxLength: 40,
                nullable: true,
                oldClrType: typeof(string),
                oldType: "nvarchar(40)",
                oldMaxLength: 40);

            migrationBuilder.AlterColumn<Guid>(
                name: "RevisionId",
                table: "AgendaItems",
                type: "uniqueidentifier",
                nullable: true,
                oldClrType: typeof(Guid),
                oldType: "uniqueidentifier");

            migrationBuilder.AddColumn<bool>(
                name: "LackedQuorum",
                table: "AgendaItems",
                type: "bit",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<bool>(
                name: "OnConsent",
                table: "AgendaItems",
                type: "bit",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<Guid>(
                name: "PulledBy",
                table: "AgendaItems",
                type: "uniqueidentifier",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Title",
                table: "AgendaItems",
                type: "nvarchar(500)",
                maxLength: 500,
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<DateTime>(
                name: "UrgentUntil",
                table: "AgendaItems",
                type: "datetime2",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "Boundaries",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Number = table.Column<int>(type: "int", nullable: false),
                    Step = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    FormerId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    Wording = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: false),
                    TestList = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    Reason = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: false),
                    StartsOn = table.Column<DateOnly>(type: "date", nullable: false),
                    EndsOn = table.Column<DateOnly>(type: "date", nullable: true),
                    ProposedBy = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    ProposedAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    State = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    DecidedAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Boundaries", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Boundaries_Boundaries_FormerId",
                        column: x => x.FormerId,
                        principalTable: "Boundaries",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Boundaries_People_ProposedBy",
                        column: x => x.ProposedBy,
                        principalTable: "People",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "CommitteePool",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    PersonId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    From = table.Column<DateOnly>(type: "date", nullable: false),
                    Until = table.Column<DateOnly>(type: "date", nullable: true),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CommitteePool", x => x.Id);
                    table.ForeignKey(
                        name: "FK_CommitteePool_People_PersonId",
                        column: x => x.PersonId,
                        principalTable: "People",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Deferrals",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    UseCaseId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    DecisionId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Number = table.Column<int>(type: "int", nullable: false),
                    Missing = table.Column<string>(type: "nvarchar(4000)", maxLength: 4000, nullable: false),
                    AnswerBy = table.Column<DateOnly>(type: "date", nullable: false),
                    StatedBy = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    DeferredAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    Answer = table.Column<string>(type: "nvarchar(4000)", maxLength: 4000, nullable: true),
                    AnsweredBy = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    AnsweredAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    LeftBecause = table.Column<string>(type: "nvarchar(4000)", maxLength: 4000, nullable: true),
                    LeftBy = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    LeftAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Deferrals", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Deferrals_Decisions_DecisionId",
                        column: x => x.DecisionId,
                        principalTable: "Decisions",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Deferrals_UseCases_UseCaseId",
                        column: x => x.UseCaseId,
                        principalTable: "UseCases",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "ItemSubstitutes",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    ItemId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    SubjectId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Seat = table.Column<int>(type: "int", nullable: false),
                    PersonId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    ByExecutive = table.Column<bool>(type: "bit", nullable: false),
                    SeatedBy = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Reason = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: false),
                    SeatedAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    EndedAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ItemSubstitutes", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ItemSubstitutes_AgendaItems_ItemId",
                        column: x => x.ItemId,
                        principalTable: "AgendaItems",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_ItemSubstitutes_People_PersonId",
                        column: x => x.PersonId,
                        principalTable: "People",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "MeetingPackets",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    MeetingId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Part = table.Column<int>(type: "int", nullable: false),
                    Number = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: false),
                    Without = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    Parts = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    IssuedAt = table.Column<DateTime>(type: "datetime2", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_MeetingPackets", x => x.Id);
                    table.ForeignKey(
                        name: "FK_MeetingPackets_Meetings_MeetingId",
                        column: x => x.MeetingId,
                        principalTable: "Meetings",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "BoundaryReviews",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    BoundaryId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    UseCaseId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    ReviewBy = table.Column<DateOnly>(type: "date", nullable: false),
                    OpenedAt = table.Column<DateTime>(type: "datetime2", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_BoundaryReviews", x => x.Id);
                    table.ForeignKey(
                        name: "FK_BoundaryReviews_Boundaries_BoundaryId",
                        column: x => x.BoundaryId,
                        principalTable: "Boundaries",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_BoundaryReviews_UseCases_UseCaseId",
                        column: x => x.UseCaseId,
                        principalTable: "UseCases",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "IX_CaseNotices_PersonId_ReadAt_WithdrawnAt_UseCaseId",
                table: "CaseNotices",
                columns: new[] { "PersonId", "ReadAt", "WithdrawnAt", "UseCaseId" });

            migrationBuilder.CreateIndex(
                name: "IX_AgendaItems_SubjectId_State",
                table: "AgendaItems",
                columns: new[] { "SubjectId", "State" });

            migrationBuilder.CreateIndex(
                name: "IX_Boundaries_FormerId",
                table: "Boundaries",
                column: "FormerId");

            migrationBuilder.CreateIndex(
                name: "IX_Boundaries_Number",
                table: "Boundaries",
                column: "Number");

            migrationBuilder.CreateIndex(
                name: "IX_Boundaries_ProposedBy",
                table: "Boundaries",
                column: "ProposedBy");

            migrationBuilder.CreateIndex(
                name: "IX_Boundaries_State_StartsOn",
                table: "Boundaries",
                columns: new[] { "State", "StartsOn" });

            migrationBuilder.CreateIndex(
                name: "IX_BoundaryReviews_BoundaryId_UseCaseId",
                table: "BoundaryReviews",
                columns: new[] { "BoundaryId", "UseCaseId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_BoundaryReviews_UseCaseId",
                table: "BoundaryReviews",
                column: "UseCaseId");

            migrationBuilder.CreateIndex(
                name: "IX_CommitteePool_PersonId",
                table: "CommitteePool",
                column: "PersonId");

            migrationBuilder.CreateIndex(
                name: "IX_Deferrals_DecisionId",
                table: "Deferrals",
                column: "DecisionId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Deferrals_UseCaseId_Number",
                table: "Deferrals",
                columns: new[] { "UseCaseId", "Number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_ItemSubstitutes_ItemId",
                table: "ItemSubstitutes",
                column: "ItemId");

            migrationBuilder.CreateIndex(
                name: "IX_ItemSubstitutes_PersonId",
                table: "ItemSubstitutes",
                column: "PersonId");

            migrationBuilder.CreateIndex(
                name: "IX_MeetingPackets_MeetingId_Part",
                table: "MeetingPackets",
                columns: new[] { "MeetingId", "Part" });

            migrationBuilder.CreateIndex(
                name: "IX_MeetingPackets_Number",
                table: "MeetingPackets",
                column: "Number",
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "BoundaryReviews");

            migrationBuilder.DropTable(
                name: "CommitteePool");

            migrationBuilder.DropTable(
                name: "Deferrals");

            migrationBuilder.DropTable(
                name: "ItemSubstitutes");

            migrationBuilder.DropTable(
                name: "MeetingPackets");

            migrationBuilder.DropTable(
                name: "Boundaries");

            migrationBuilder.DropIndex(
                name: "IX_CaseNotices_PersonId_ReadAt_WithdrawnAt_UseCaseId",
                table: "CaseNotices");

            migrationBuilder.DropIndex(
                name: "IX_AgendaItems_SubjectId_State",
                table: "AgendaItems");

            migrationBuilder.DropColumn(
                name: "Source",
                table: "ItemConditions");

            migrationBuilder.DropColumn(
                name: "SubjectId",
                table: "ConflictsOfInterest");

            migrationBuilder.DropColumn(
                name: "ExtendedBecause",
                table: "Conditions");

            migrationBuilder.DropColumn(
                name: "ExtendedFrom",
                table: "Conditions");

            migrationBuilder.DropColumn(
                name: "Remark",
                table: "Conditions");

            migrationBuilder.DropColumn(
                name: "About",
                table: "CaseNotices");

            migrationBuilder.DropColumn(
                name: "Topic",
                table: "CaseNotices");

            migrationBuilder.DropColumn(
                name: "WithdrawnAt",
                table: "CaseNotices");

            migrationBuilder.DropColumn(
                name: "ConsentId",
                table: "Ballots");

            migrationBuilder.DropColumn(
                name: "SubjectId",
                table: "Ballots");

            migrationBuilder.DropColumn(
                name: "UrgentBecause",
                table: "Ballots");

            migrationBuilder.DropColumn(
                name: "UrgentUntil",
                table: "Ballots");

            migrationBuilder.DropColumn(
                name: "Kind",
                table: "AgendaItems");

            migrationBuilder.DropColumn(
                name: "LackedQuorum",
                table: "AgendaItems");

            migrationBuilder.DropColumn(
                name: "OnConsent",
                table: "AgendaItems");

            migrationBuilder.DropColumn(
                name: "PulledBy",
                table: "AgendaItems");

            migrationBuilder.DropColumn(
                name: "SubjectId",
                table: "AgendaItems");

            migrationBuilder.DropColumn(
                name: "Title",
                table: "AgendaItems");

            migrationBuilder.DropColumn(
                name: "UrgentUntil",
                table: "AgendaItems");

            migrationBuilder.RenameColumn(
                name: "SubjectId",
                table: "Votes",
                newName: "UseCaseId");

            migrationBuilder.RenameColumn(
                name: "SubjectId",
                table: "ItemConditions",
                newName: "UseCaseId");

            migrationBuilder.AlterColumn<Guid>(
                name: "UseCaseId",
                table: "ConflictsOfInterest",
                type: "uniqueidentifier",
                nullable: false,
                defaultValue: new Guid("00000000-0000-0000-0000-000000000000"),
                oldClrType: typeof(Guid),
                oldType: "uniqueidentifier",
                oldNullable: true);

            migrationBuilder.AlterColumn<Guid>(
                name: "UseCaseId",
                table: "Ballots",
                type: "uniqueidentifier",
                nullable: false,
                defaultValue: new Guid("00000000-0000-0000-0000-000000000000"),
                oldClrType: typeof(Guid),
                oldType: "uniqueidentifier",
                oldNullable: true);

            migrationBuilder.AlterColumn<string>(
                name: "Tier",
                table: "Ballots",
                type: "nvarchar(40)",
                maxLength: 40,
                nullable: false,
                defaultValue: "",
                oldClrType: typeof(string),
                oldType: "nvarchar(40)",
                oldMaxLength: 40,
                oldNullable: true);

            migrationBuilder.AlterColumn<Guid>(
                name: "RevisionId",
                table: "Ballots",
                type: "uniqueidentifier",
                nullable: false,
                defaultValue: new Guid("00000000-0000-0000-0000-000000000000"),
                oldClrType: typeof(Guid),
                oldType: "uniqueidentifier",
                oldNullable: true);

            migrationBuilder.AlterColumn<Guid>(
                name: "UseCaseId",
                table: "AgendaItems",
                type: "uniqueidentifier",
                nullable: false,
                defaultValue: new Guid("00000000-0000-0000-0000-000000000000"),
                oldClrType: typeof(Guid),
                oldType: "uniqueidentifier",
                oldNullable: true);

            migrationBuilder.AlterColumn<string>(
                name: "Tier",
                table: "AgendaItems",
                type: "nvarchar(40)",
                maxLength: 40,
                nullable: false,
                defaultValue: "",
                oldClrType: typeof(string),
                oldType: "nvarchar(40)",
                oldMaxLength: 40,
                oldNullable: true);

            migrationBuilder.AlterColumn<Guid>(
                name: "RevisionId",
                table: "AgendaItems",
                type: "uniqueidentifier",
                nullable: false,
                defaultValue: new Guid("00000000-0000-0000-0000-000000000000"),
                oldClrType: typeof(Guid),
                oldType: "uniqueidentifier",
                oldNullable: true);

            migrationBuilder.CreateIndex(
                name: "IX_CaseNotices_PersonId_ReadAt_UseCaseId",
                table: "CaseNotices",
                columns: new[] { "PersonId", "ReadAt", "UseCaseId" });
        }
    }
}
