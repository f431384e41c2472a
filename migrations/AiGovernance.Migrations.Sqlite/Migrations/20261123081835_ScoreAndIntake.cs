using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace AiGovernance.Migrations.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class ScoreAndIntake : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            // By hand: the generated form makes the whole table anew, outside the transaction.
            migrationBuilder.Sql("""ALTER TABLE "UseCases" ADD COLUMN "CopiedFromId" TEXT NULL REFERENCES "UseCases" ("Id") ON DELETE RESTRICT;""");

            migrationBuilder.AddColumn<string>(
                name: "TierByScore",
                table: "UseCases",
                type: "TEXT",
                maxLength: 40,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Deployment",
                table: "Revisions",
                type: "TEXT",
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<string>(
                name: "TierByScore",
                table: "Revisions",
                type: "TEXT",
                maxLength: 40,
                nullable: true);

            migrationBuilder.AddColumn<bool>(
                name: "FitForInference",
                table: "DataAssets",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<bool>(
                name: "FitForTraining",
                table: "DataAssets",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "InferenceJudgedOn",
                table: "DataAssets",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "InferenceReason",
                table: "DataAssets",
                type: "TEXT",
                maxLength: 2000,
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<bool>(
                name: "IsUsedInTraining",
                table: "DataAssets",
                type: "INTEGER",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<string>(
                name: "Kinds",
                table: "DataAssets",
                type: "TEXT",
                maxLength: 200,
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<DateTime>(
                name: "RaisedAt",
                table: "DataAssets",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Regimes",
                table: "DataAssets",
                type: "TEXT",
                maxLength: 200,
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<string>(
                name: "Region",
                table: "DataAssets",
                type: "TEXT",
                maxLength: 100,
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<string>(
                name: "Systems",
                table: "DataAssets",
                type: "TEXT",
                maxLength: 1000,
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<DateOnly>(
                name: "TrainingJudgedOn",
                table: "DataAssets",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "TrainingReason",
                table: "DataAssets",
                type: "TEXT",
                maxLength: 2000,
                nullable: false,
                defaultValue: "");

            migrationBuilder.CreateTable(
                name: "AccessGrants",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    DataAssetId = table.Column<Guid>(type: "TEXT", nullable: false),
                    PersonId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Purpose = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    FromOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    UntilOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    GrantedBy = table.Column<Guid>(type: "TEXT", nullable: false),
                    LastUsedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    TakenBackOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AccessGrants", x => x.Id);
                    table.ForeignKey(
                        name: "FK_AccessGrants_DataAssets_DataAssetId",
                        column: x => x.DataAssetId,
                        principalTable: "DataAssets",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_AccessGrants_People_GrantedBy",
                        column: x => x.GrantedBy,
                        principalTable: "People",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_AccessGrants_People_PersonId",
                        column: x => x.PersonId,
                        principalTable: "People",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "CaseReliances",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    RevisionId = table.Column<Guid>(type: "TEXT", nullable: false),
                    UseCaseId = table.Column<Guid>(type: "TEXT", nullable: false),
                    AssetId = table.Column<Guid>(type: "TEXT", nullable: true),
                    ProductId = table.Column<Guid>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CaseReliances", x => x.Id);
                    table.ForeignKey(
                        name: "FK_CaseReliances_Revisions_RevisionId",
                        column: x => x.RevisionId,
                        principalTable: "Revisions",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "CaseTrigrams",
                columns: table => new
                {
                    Trigram = table.Column<int>(type: "INTEGER", nullable: false),
                    UseCaseId = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CaseTrigrams", x => new { x.Trigram, x.UseCaseId });
                });

            migrationBuilder.CreateTable(
                name: "ClassificationAudits",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    DataAssetId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Before = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Found = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    AuditedBy = table.Column<Guid>(type: "TEXT", nullable: false),
                    Reason = table.Column<string>(type: "TEXT", nullable: false),
                    AuditedAt = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ClassificationAudits", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ClassificationAudits_DataAssets_DataAssetId",
                        column: x => x.DataAssetId,
                        principalTable: "DataAssets",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_ClassificationAudits_People_AuditedBy",
                        column: x => x.AuditedBy,
                        principalTable: "People",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "ColleagueQuestions",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    UseCaseId = table.Column<Guid>(type: "TEXT", nullable: false),
                    RevisionId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Question = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false),
                    AskedBy = table.Column<Guid>(type: "TEXT", nullable: false),
                    ColleagueId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Note = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false),
                    AskedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    State = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Answer = table.Column<string>(type: "TEXT", nullable: false),
                    EndedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    SeenAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ColleagueQuestions", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ColleagueQuestions_People_AskedBy",
                        column: x => x.AskedBy,
                        principalTable: "People",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_ColleagueQuestions_People_ColleagueId",
                        column: x => x.ColleagueId,
                        principalTable: "People",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_ColleagueQuestions_Revisions_RevisionId",
                        column: x => x.RevisionId,
                        principalTable: "Revisions",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_ColleagueQuestions_UseCases_UseCaseId",
                        column: x => x.UseCaseId,
                        principalTable: "UseCases",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "ScrubRecords",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    DataAssetId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Method = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Fields = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false),
                    DoneOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    RecordedBy = table.Column<Guid>(type: "TEXT", nullable: false),
                    SampleSize = table.Column<int>(type: "INTEGER", nullable: false),
                    SampleFaults = table.Column<int>(type: "INTEGER", nullable: false),
                    Epsilon = table.Column<decimal>(type: "TEXT", precision: 9, scale: 3, nullable: true),
                    PhiMethod = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ScrubRecords", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ScrubRecords_DataAssets_DataAssetId",
                        column: x => x.DataAssetId,
                        principalTable: "DataAssets",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_ScrubRecords_People_RecordedBy",
                        column: x => x.RecordedBy,
                        principalTable: "People",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "StageControls",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    DataAssetId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Stage = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Control = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    State = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Note = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_StageControls", x => x.Id);
                    table.ForeignKey(
                        name: "FK_StageControls_DataAssets_DataAssetId",
                        column: x => x.DataAssetId,
                        principalTable: "DataAssets",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "TierOverrides",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    UseCaseId = table.Column<Guid>(type: "TEXT", nullable: false),
                    RevisionId = table.Column<Guid>(type: "TEXT", nullable: false),
                    From = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    To = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    State = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    ById = table.Column<Guid>(type: "TEXT", nullable: false),
                    Reason = table.Column<string>(type: "TEXT", nullable: false),
                    MadeAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    SettledById = table.Column<Guid>(type: "TEXT", nullable: true),
                    SettledAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    SettledReason = table.Column<string>(type: "TEXT", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_TierOverrides", x => x.Id);
                    table.ForeignKey(
                        name: "FK_TierOverrides_People_ById",
                        column: x => x.ById,
                        principalTable: "People",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_TierOverrides_People_SettledById",
                        column: x => x.SettledById,
                        principalTable: "People",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_TierOverrides_Revisions_RevisionId",
                        column: x => x.RevisionId,
                        principalTable: "Revisions",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_TierOverrides_UseCases_UseCaseId",
                        column: x => x.UseCaseId,
                        principalTable: "UseCases",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "IX_UseCases_CopiedFromId",
                table: "UseCases",
                column: "CopiedFromId");

            migrationBuilder.CreateIndex(
                name: "IX_AccessGrants_DataAssetId",
                table: "AccessGrants",
                column: "DataAssetId");

            migrationBuilder.CreateIndex(
                name: "IX_AccessGrants_GrantedBy",
                table: "AccessGrants",
                column: "GrantedBy");

            migrationBuilder.CreateIndex(
                name: "IX_AccessGrants_PersonId",
                table: "AccessGrants",
                column: "PersonId");

            migrationBuilder.CreateIndex(
                name: "IX_AccessGrants_UntilOn",
                table: "AccessGrants",
                column: "UntilOn");

            migrationBuilder.CreateIndex(
                name: "IX_CaseReliances_AssetId",
                table: "CaseReliances",
                column: "AssetId");

            migrationBuilder.CreateIndex(
                name: "IX_CaseReliances_ProductId",
                table: "CaseReliances",
                column: "ProductId");

            migrationBuilder.CreateIndex(
                name: "IX_CaseReliances_RevisionId",
                table: "CaseReliances",
                column: "RevisionId");

            migrationBuilder.CreateIndex(
                name: "IX_CaseReliances_UseCaseId",
                table: "CaseReliances",
                column: "UseCaseId");

            migrationBuilder.CreateIndex(
                name: "IX_CaseTrigrams_UseCaseId",
                table: "CaseTrigrams",
                column: "UseCaseId");

            migrationBuilder.CreateIndex(
                name: "IX_ClassificationAudits_AuditedBy",
                table: "ClassificationAudits",
                column: "AuditedBy");

            migrationBuilder.CreateIndex(
                name: "IX_ClassificationAudits_DataAssetId",
                table: "ClassificationAudits",
                column: "DataAssetId");

            migrationBuilder.CreateIndex(
                name: "IX_ColleagueQuestions_AskedBy_State",
                table: "ColleagueQuestions",
                columns: new[] { "AskedBy", "State" });

            migrationBuilder.CreateIndex(
                name: "IX_ColleagueQuestions_ColleagueId_State",
                table: "ColleagueQuestions",
                columns: new[] { "ColleagueId", "State" });

            migrationBuilder.CreateIndex(
                name: "IX_ColleagueQuestions_RevisionId",
                table: "ColleagueQuestions",
                column: "RevisionId");

            migrationBuilder.CreateIndex(
                name: "IX_ColleagueQuestions_UseCaseId",
                table: "ColleagueQuestions",
                column: "UseCaseId");

            migrationBuilder.CreateIndex(
                name: "IX_ScrubRecords_DataAssetId",
                table: "ScrubRecords",
                column: "DataAssetId");

            migrationBuilder.CreateIndex(
                name: "IX_ScrubRecords_RecordedBy",
                table: "ScrubRecords",
                column: "RecordedBy");

            migrationBuilder.CreateIndex(
                name: "IX_StageControls_DataAssetId_Stage_Control",
                table: "StageControls",
                columns: new[] { "DataAssetId", "Stage", "Control" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_TierOverrides_ById",
                table: "TierOverrides",
                column: "ById");

            migrationBuilder.CreateIndex(
                name: "IX_TierOverrides_RevisionId_MadeAt",
                table: "TierOverrides",
                columns: new[] { "RevisionId", "MadeAt" });

            migrationBuilder.CreateIndex(
                name: "IX_TierOverrides_SettledById",
                table: "TierOverrides",
                column: "SettledById");

            migrationBuilder.CreateIndex(
                name: "IX_TierOverrides_State_MadeAt",
                table: "TierOverrides",
                columns: new[] { "State", "MadeAt" });

            migrationBuilder.CreateIndex(
                name: "IX_TierOverrides_UseCaseId",
                table: "TierOverrides",
                column: "UseCaseId");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropForeignKey(
                name: "FK_UseCases_UseCases_CopiedFromId",
                table: "UseCases");

            migrationBuilder.DropTable(
                name: "AccessGrants");

            migrationBuilder.DropTable(
                name: "CaseReliances");

            migrationBuilder.DropTable(
                name: "CaseTrigrams");

            migrationBuilder.DropTable(
                name: "ClassificationAudits");

            migrationBuilder.DropTable(
                name: "ColleagueQuestions");

            migrationBuilder.DropTable(
                name: "ScrubRecords");

            migrationBuilder.DropTable(
                name: "StageControls");

            migrationBuilder.DropTable(
                name: "TierOverrides");

            migrationBuilder.DropIndex(
                name: "IX_UseCases_CopiedFromId",
                table: "UseCases");

            migrationBuilder.DropColumn(
                name: "CopiedFromId",
                table: "UseCases");

            migrationBuilder.DropColumn(
                name: "TierByScore",
                table: "UseCases");

            migrationBuilder.DropColumn(
                name: "Deployment",
                table: "Revisions");

            migrationBuilder.DropColumn(
                name: "TierByScore",
                table: "Revisions");

            migrationBuilder.DropColumn(
                name: "FitForInference",
                table: "DataAssets");

            migrationBuilder.DropColumn(
                name: "FitForTraining",
                table: "DataAssets");

            migrationBuilder.DropColumn(
                name: "InferenceJudgedOn",
                table: "DataAssets");

            migrationBuilder.DropColumn(
                name: "InferenceReason",
                table: "DataAssets");

            migrationBuilder.DropColumn(
                name: "IsUsedInTraining",
                table: "DataAssets");

            migrationBuilder.DropColumn(
                name: "Kinds",
                table: "DataAssets");

            migrationBuilder.DropColumn(
                name: "RaisedAt",
                table: "DataAssets");

            migrationBuilder.DropColumn(
                name: "Regimes",
                table: "DataAssets");

            migrationBuilder.DropColumn(
                name: "Region",
                table: "DataAssets");

            migrationBuilder.DropColumn(
                name: "Systems",
                table: "DataAssets");

            migrationBuilder.DropColumn(
                name: "TrainingJudgedOn",
                table: "DataAssets");

            migrationBuilder.DropColumn(
                name: "TrainingReason",
                table: "DataAssets");
        }
    }
}
